package org.duibiao.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Family;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Theme;
import org.duibiao.kernel.LocalizedText;

/**
 * Something that can be found, with the texts by which it is. Immutable.
 *
 * @param hit what it is
 * @param names what it is called, its code included
 * @param about what else is said of it
 */
record Entry(Hit hit, List<FoldedText> names, List<FoldedText> about) {

	/** An area is also called by the letters or digits of its code that are its own. */
	static Entry of(Area area) {
		String code = area.code().value();
		return new Entry(new Hit.OfArea(area),
				Stream
					.concat(names(code, area.name(), area.shortName()).stream(),
							Stream.of(FoldedText.of(code.substring(code.lastIndexOf('-') + 1))))
					.toList(),
				List.of());
	}

	static Entry of(Theme theme, List<Indicator> indicators) {
		return new Entry(new Hit.OfTheme(theme, indicators), names(theme.code(), theme.name()), List.of());
	}

	static Entry of(Indicator indicator) {
		List<LocalizedText> about = Stream
			.concat(Stream.of(indicator.theme().name(), indicator.definition()),
					indicator.family().map(Family::name).stream())
			.toList();
		return new Entry(new Hit.OfIndicator(indicator), names(indicator.code().value(), indicator.name()),
				folded(about.stream()));
	}

	static Entry of(Family family, List<Indicator> indicators) {
		return new Entry(new Hit.OfFamily(family, indicators), names(family.code(), family.name()),
				folded(Stream.of(family.note())));
	}

	Optional<Closeness> closeness(Query query) {
		return query.closeness(this.names, this.about);
	}

	boolean isCalled(Matcher word) {
		return this.names.stream().anyMatch((name) -> word.in(name).isPresent());
	}

	private static List<FoldedText> names(String code, LocalizedText... names) {
		return Stream.concat(folded(Arrays.stream(names)).stream(), Stream.of(FoldedText.of(code))).toList();
	}

	private static List<FoldedText> folded(Stream<LocalizedText> texts) {
		return texts.flatMap((text) -> Stream.of(text.zh(), text.en())).map(FoldedText::of).toList();
	}

}
