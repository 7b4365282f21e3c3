package org.duibiao.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.catalogue.AreaCode;

/**
 * The names of the catalogue that a text is read with.
 *
 * @param areas areas by the short names that prints use
 * @param units units and counting words
 * @param indicators indicators
 */
public record Vocabulary(List<Name> areas, List<Name> units, List<IndicatorName> indicators) {

	/** A vocabulary without a name: tokens and numbers are read, nothing is named. */
	public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of(), List.of());

	private static final Map<String, String> WRITTEN = Map.of("％", "%", "成", "%", "百分点", "个百分点", "个点", "个百分点");

	public Vocabulary {
		areas = areas.stream().sorted(Comparator.comparingInt((Name name) -> -name.zh().length())).toList();
		units = List.copyOf(units);
		indicators = List.copyOf(indicators);
	}

	Optional<AreaCode> area(String words) {
		return this.areas.stream()
			.filter((area) -> words.contains(area.zh()))
			.findFirst()
			.map((area) -> new AreaCode(area.code()));
	}

	PrintedUnit unit(String word) {
		String written = WRITTEN.getOrDefault(word, word);
		return new PrintedUnit(word,
				this.units.stream().filter((unit) -> unit.zh().equals(written)).findFirst().map(Name::code));
	}

}
