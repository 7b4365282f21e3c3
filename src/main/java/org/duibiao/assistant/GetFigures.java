package org.duibiao.assistant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;

import org.springframework.stereotype.Component;

/**
 * Gives printed figures.
 */
@Component
class GetFigures implements Tool {

	private static final int MOST = 30;

	private static final int READ = 1000;

	private final Observations observations;

	GetFigures(Observations observations) {
		this.observations = observations;
	}

	@Override
	public String name() {
		return "get_figures";
	}

	@Override
	public String title() {
		return "Get printed figures";
	}

	@Override
	public String description() {
		return "Gives what provincial governments printed for indicators: the value as printed, qualifier, period, "
				+ "status, ranks claimed, source and address. Quote the value with all of them.";
	}

	@Override
	public InputSchema input() {
		return InputSchema.withLanguage()
			.texts("indicators", "Codes of indicators from find_indicators.")
			.texts("provinces", "Codes or names of provinces or prefectures; all provinces unless told.")
			.choice("kind", "Only results or only targets.", "result", "target")
			.requiring("indicators");
	}

	@Override
	public String answer(ToolCall call) {
		List<Observation> figures = read(call);
		if (figures.isEmpty()) {
			return call.phrases().say("assistant.nothing");
		}
		List<Observation> told = figures.subList(0, Math.min(MOST, figures.size()));
		Quotation quotation = new Quotation(call);
		String more = (figures.size() > MOST) ? call.phrases().say("assistant.more", figures.size() - MOST) + "\n\n"
				: "";
		return told.stream().map(quotation::figure).collect(Collectors.joining("\n\n", "", "\n\n")) + more
				+ quotation.ending(told, quotation.frozen("indicators", told.get(0).indicator().value()));
	}

	private List<Observation> read(ToolCall call) {
		Set<String> areas = call.provinces("provinces")
			.stream()
			.map((Area area) -> area.code().value())
			.collect(Collectors.toSet());
		Set<String> indicators = call.indicators("indicators")
			.stream()
			.map((Indicator indicator) -> indicator.code().value())
			.collect(Collectors.toSet());
		Set<Kind> kinds = call.text("kind")
			.map((kind) -> Set.of(kind.equals("target") ? Kind.TARGET : Kind.RESULT))
			.orElse(Set.of());
		return this.observations.page(
				new Selection.Filter(areas, indicators, kinds, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
						Set.of(), Optional.empty(), Optional.empty(), Optional.of(false)),
				Optional.empty(), READ, call.edition().number());
	}

}
