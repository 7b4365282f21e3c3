package org.duibiao.assistant;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.search.Hit;
import org.duibiao.search.SearchResults;
import org.duibiao.search.Searches;

import org.springframework.stereotype.Component;

/**
 * Finds indicators by words.
 */
@Component
class FindIndicators implements Tool {

	private static final int MOST = 20;

	private final Searches searches;

	FindIndicators(Searches searches) {
		this.searches = searches;
	}

	@Override
	public String name() {
		return "find_indicators";
	}

	@Override
	public String title() {
		return "Find indicators";
	}

	@Override
	public String description() {
		return "Finds indicators by their names or codes and those of their themes and families, in Chinese, English, "
				+ "pinyin or initials of pinyin; the closest first. "
				+ "Says so if a misspelled word was taken for another one. Returns codes for the other tools, with "
				+ "unit, definition, and what looks alike but is not the same.";
	}

	@Override
	public InputSchema input() {
		return InputSchema.withLanguage()
			.text("words",
					"Words to look for, all of which must occur, for instance: industrial investment, 投资, or gytz.")
			.requiring("words");
	}

	@Override
	public String answer(ToolCall call) {
		SearchResults results = this.searches.find(call.text("words").orElse(""), call.edition());
		List<Indicator> found = indicators(results.hits());
		if (found.isEmpty()) {
			return call.phrases().say("assistant.nothing");
		}
		String instead = results.instead()
			.map((taken) -> call.phrases().say("assistant.instead", results.query(), taken) + "\n\n")
			.orElse("");
		String more = (found.size() > MOST) ? "\n\n" + call.phrases().say("assistant.more", found.size() - MOST) : "";
		return found.stream()
			.limit(MOST)
			.map((indicator) -> told(indicator, call))
			.collect(Collectors.joining("\n\n", instead, more));
	}

	/** Those that are called so, then those of the families and themes that are. */
	private static List<Indicator> indicators(List<Hit> hits) {
		return Stream.concat(hits.stream().filter(Hit.OfIndicator.class::isInstance), hits.stream())
			.flatMap(FindIndicators::indicators)
			.distinct()
			.toList();
	}

	private static Stream<Indicator> indicators(Hit hit) {
		if (hit instanceof Hit.OfIndicator one) {
			return Stream.of(one.indicator());
		}
		if (hit instanceof Hit.OfFamily family) {
			return family.indicators().stream();
		}
		return (hit instanceof Hit.OfTheme theme) ? theme.indicators().stream() : Stream.empty();
	}

	private static String told(Indicator indicator, ToolCall call) {
		String told = call.phrases()
			.say("assistant.indicator", indicator.name(), indicator.code(), indicator.definition(),
					indicator.unit().name(), indicator.quantity());
		List<LocalizedText> akin = call.edition().catalogue().akinTo(indicator).stream().map(Indicator::name).toList();
		return akin.isEmpty() ? told
				: told + "\n"
						+ call.phrases()
							.say("assistant.akin",
									akin.stream()
										.map(call.phrases()::say)
										.collect(Collectors.joining(call.phrases().say("list.separator"))));
	}

}
