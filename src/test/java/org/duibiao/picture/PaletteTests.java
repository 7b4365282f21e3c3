package org.duibiao.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The colours of pictures are those of the site, and their font has the characters that
 * the site writes.
 */
class PaletteTests {

	private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): ([^;]+);");

	@Test
	void isThatOfTheStyleSheet() throws IOException {
		Map<String, String> light = new HashMap<>();
		String style = Files.readString(Path.of("src/main/resources/static/assets/site.css"));
		TOKEN.matcher(style).results().forEach((token) -> light.putIfAbsent(token.group(1), token.group(2)));
		assertThat(Map.of("ink", Palette.INK, "ink-2", Palette.INK_2, "ink-3", Palette.INK_3, "rule", Palette.RULE,
				"rule-strong", Palette.RULE_STRONG))
			.allSatisfy((name, colour) -> assertThat(colour).as(name).isEqualTo(light.get(name)));
		assertThat(Palette.PAPER).as("white wherever a picture is put").isEqualTo("#ffffff");
		for (int slot = 1; slot <= 8; slot++) {
			assertThat(Palette.series(slot)).isEqualTo(light.get("series-" + slot));
		}
		assertThat(SvgPicture.write(new Picture(1, 1, "zh", "", "", List.of())).replace("&quot;", "\""))
			.contains("font-family=\"" + light.get("font") + "\"");
		String english = style.substring(style.indexOf(":root:lang(en)")).replaceAll("(?s).*?--font: ([^;]+);.*", "$1");
		assertThat(SvgPicture.write(new Picture(1, 1, "en", "", "", List.of())).replace("&quot;", "\""))
			.contains("font-family=\"" + english + "\"");
	}

	@Test
	void hasThePatternsAndDashesOfTheScript() throws IOException {
		String script = Files.readString(Path.of("src/main/resources/static/assets/charts.js"));
		List<List<Integer>> patterns = Stream.iterate(1, (slot) -> slot + 1).limit(8).map(Palette::pattern).toList();
		assertThat(script).contains("PATTERNS = " + patterns + ";").contains("CAUTION = " + Palette.CAUTION + ";");
	}

	@Test
	void tellsThirtyFourProvincesApart() {
		Set<String> looks = new HashSet<>();
		for (int slot = 1; slot <= 34; slot++) {
			looks.add(Palette.series(slot) + Palette.pattern(slot));
		}
		assertThat(looks).hasSize(34);
	}

	@Test
	void hasAGlyphForEveryCharacterOfTheSeedAndTheMessages() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.list(Path.of("seeds")),
				Stream.of(Path.of("src/main/resources/messages.properties"),
						Path.of("src/main/resources/messages_en.properties")))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertThat(Files.readString(file).codePoints().filter((point) -> point > ' ').boxed().distinct())
					.as(file.toString())
					.allMatch(Typeface.REGULAR::has)
					.allMatch(Typeface.BOLD::has);
			}
		}
	}

}
