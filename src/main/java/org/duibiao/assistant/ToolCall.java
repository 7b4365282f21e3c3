package org.duibiao.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

/**
 * A call of a tool, its arguments checked against the schema.
 *
 * @param arguments the arguments
 * @param edition the edition in the language of the answer
 * @param root where the site is: scheme and host without a path
 */
record ToolCall(Map<String, Object> arguments, Edition edition, String root) {

	Optional<String> text(String name) {
		return Optional.ofNullable(this.arguments.get(name)).map(Object::toString);
	}

	List<String> texts(String name) {
		return (this.arguments.get(name) instanceof List<?> values) ? values.stream().map(Object::toString).toList()
				: List.of();
	}

	Phrases phrases() {
		return this.edition.phrases();
	}

	/**
	 * The provinces and prefectures named by an argument, by code or name.
	 * @param name the name of the argument
	 * @return the areas; all provinces if none is named
	 */
	List<Area> provinces(String name) {
		List<Area> named = texts(name).stream().map(this::province).distinct().toList();
		return named.isEmpty() ? this.edition.catalogue().provinces() : named;
	}

	private Area province(String named) {
		Catalogue catalogue = this.edition.catalogue();
		return Stream.concat(catalogue.provinces().stream(), catalogue.prefectures().stream())
			.filter((area) -> namesOf(area).anyMatch(named.toLowerCase(Locale.ROOT)::equals))
			.findFirst()
			.orElseGet(() -> catalogue.province(named));
	}

	private static Stream<String> namesOf(Area area) {
		return Stream
			.of(area.code().value(), area.name().zh(), area.name().en(), area.shortName().zh(), area.shortName().en())
			.map((name) -> name.toLowerCase(Locale.ROOT));
	}

	/**
	 * The indicators named by an argument.
	 * @param name the name of the argument
	 * @return the indicators; none if none is named
	 */
	List<Indicator> indicators(String name) {
		return texts(name).stream().map(this.edition.catalogue()::indicator).distinct().toList();
	}

	/**
	 * Something unknown in words, with what is known instead.
	 * @param ex what is unknown
	 * @return a sentence or two
	 */
	String tell(UnknownCodeException ex) {
		Map<String, String> possible = new LinkedHashMap<>();
		ex.possible().forEach((code, text) -> possible.put(code, phrases().say(text)));
		String unknown = phrases().say("unknown." + ex.kind(), ex.code());
		return possible.isEmpty() ? unknown : unknown + " " + phrases().say("problem.parameter.allowed", String.join(
				", ",
				possible.entrySet().stream().map((entry) -> entry.getKey() + " (" + entry.getValue() + ")").toList()));
	}

}
