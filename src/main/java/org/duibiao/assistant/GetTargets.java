package org.duibiao.assistant;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.comparison.Side;
import org.duibiao.observation.Observation;
import org.duibiao.tracking.Ambition;
import org.duibiao.tracking.AmbitionWords;
import org.duibiao.tracking.Ambitions;

import org.springframework.stereotype.Component;

/**
 * Gives targets beside the results of the year before.
 */
@Component
class GetTargets implements Tool {

	private static final int MOST = 15;

	private final Ambitions ambitions;

	GetTargets(Ambitions ambitions) {
		this.ambitions = ambitions;
	}

	@Override
	public String name() {
		return "get_targets";
	}

	@Override
	public String title() {
		return "Get targets";
	}

	@Override
	public String description() {
		return "Gives the targets that provinces printed, each beside the result of the year before, with how it lies "
				+ "to it where that may be said.";
	}

	@Override
	public InputSchema input() {
		return InputSchema.withLanguage()
			.texts("provinces", "Codes or names of provinces or prefectures; all provinces unless told.")
			.texts("indicators", "Codes of indicators from find_indicators; all unless told.");
	}

	@Override
	public String answer(ToolCall call) {
		List<Indicator> indicators = call.indicators("indicators");
		List<Ambition> found = this.ambitions
			.of(call.provinces("provinces").stream().map(Area::code).toList(), call.edition().catalogue(),
					call.edition().number())
			.stream()
			.filter((ambition) -> indicators.isEmpty() || indicators.contains(ambition.target().indicator()))
			.toList();
		if (found.isEmpty()) {
			return call.phrases().say("assistant.nothing");
		}
		List<Ambition> told = found.subList(0, Math.min(MOST, found.size()));
		Quotation quotation = new Quotation(call);
		String more = (found.size() > MOST) ? call.phrases().say("assistant.more", found.size() - MOST) + "\n\n" : "";
		return told.stream().map((ambition) -> told(ambition, call)).collect(Collectors.joining("\n\n", "", "\n\n"))
				+ more
				+ quotation.ending(told.stream().flatMap(GetTargets::figures).toList(), quotation.frozen("targets"));
	}

	private static String told(Ambition ambition, ToolCall call) {
		Quotation quotation = new Quotation(call);
		AmbitionWords words = new AmbitionWords(call.edition());
		String reasons = ambition.verdict()
			.map((verdict) -> verdict.reasons().stream().map(call.edition().words()::say).toList())
			.orElse(List.of())
			.stream()
			.collect(Collectors.joining(call.phrases().say("list.separator")));
		Stream<String> lines = Stream.of(figures(ambition).map(quotation::figure).collect(Collectors.joining("\n")),
				words.relation(ambition), reasons, words.outcome(ambition.outcome()));
		return lines.filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static Stream<Observation> figures(Ambition ambition) {
		return Stream.concat(ambition.result().stream(), Stream.of(ambition.target())).map(Side::observation);
	}

}
