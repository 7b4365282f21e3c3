package org.duibiao.assistant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.LocalizedText;

import org.springframework.stereotype.Component;

/**
 * Finds indicators by words.
 */
@Component
class FindIndicators implements Tool {

	private static final int MOST = 20;

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
		return "Finds indicators by words of their names, definitions or codes, in Chinese or English. "
				+ "Returns codes for the other tools, with unit, definition, and what looks alike but is not the same.";
	}

	@Override
	public InputSchema input() {
		return InputSchema.withLanguage()
			.text("words", "Words to look for, all of which must occur, for instance: industrial investment, or 投资.")
			.requiring("words");
	}

	@Override
	public String answer(ToolCall call) {
		List<Indicator> found = matching(call.text("words").orElse(""), call.edition().catalogue());
		if (found.isEmpty()) {
			return call.phrases().say("assistant.nothing");
		}
		String more = (found.size() > MOST) ? "\n\n" + call.phrases().say("assistant.more", found.size() - MOST) : "";
		return found.stream()
			.limit(MOST)
			.map((indicator) -> told(indicator, call))
			.collect(Collectors.joining("\n\n", "", more));
	}

	/** All words in any text of the indicator. */
	private static List<Indicator> matching(String words, Catalogue catalogue) {
		List<String> wanted = Arrays.asList(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		return catalogue.indicators()
			.stream()
			.filter((indicator) -> wanted.stream().allMatch(texts(indicator)::contains))
			.toList();
	}

	private static String texts(Indicator indicator) {
		return String
			.join("\n", indicator.code().value(), indicator.name().zh(), indicator.name().en(),
					indicator.definition().zh(), indicator.definition().en())
			.toLowerCase(Locale.ROOT);
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
