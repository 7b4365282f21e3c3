package org.duibiao.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Theme;

/**
 * What may be looked for in a catalogue: one example of each way.
 */
public final class Examples {

	private Examples() {
	}

	/**
	 * Queries that find something.
	 * @param catalogue the catalogue
	 * @return a name in Chinese, one in English, one in pinyin, initials and a code
	 */
	public static List<String> of(Catalogue catalogue) {
		Optional<Indicator> headline = catalogue.indicators()
			.stream()
			.filter((indicator) -> indicator.headline().isPresent())
			.findFirst();
		Optional<Area> first = catalogue.provinces().stream().findFirst();
		Optional<Area> last = catalogue.provinces().stream().reduce((one, two) -> two);
		return Stream
			.of(headline.map((it) -> it.name().zh()), headline.map((it) -> it.name().en()),
					catalogue.themes().stream().map(Theme::name).map((name) -> spoken(name.zh(), false)).findFirst(),
					last.map((it) -> spoken(it.shortName().zh(), true)), first.map((it) -> it.code().value()))
			.flatMap(Optional::stream)
			.filter((example) -> !example.isBlank())
			.toList();
	}

	private static String spoken(String text, boolean initials) {
		StringBuilder spoken = new StringBuilder();
		for (String syllable : FoldedText.of(text).syllables().split(" ")) {
			spoken.append(initials ? syllable.substring(0, Math.min(1, syllable.length())) : syllable.split("/")[0]);
		}
		return spoken.toString();
	}

}
