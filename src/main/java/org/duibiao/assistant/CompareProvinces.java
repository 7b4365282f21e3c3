package org.duibiao.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duibiao.catalogue.Area;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.ComparisonWords;
import org.duibiao.comparison.Comparisons;
import org.duibiao.comparison.Question;
import org.duibiao.comparison.Side;
import org.duibiao.comparison.Verdict;
import org.duibiao.observation.Observation;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Component;

/**
 * Puts provinces side by side, and says whether they may be compared.
 */
@Component
class CompareProvinces implements Tool {

	private final Comparisons comparisons;

	CompareProvinces(Comparisons comparisons) {
		this.comparisons = comparisons;
	}

	@Override
	public String name() {
		return "compare_provinces";
	}

	@Override
	public String title() {
		return "Compare provinces";
	}

	@Override
	public String description() {
		return "Puts what provinces printed last for indicators side by side and says whether the figures may be compared, "
				+ "and why not. Gives a difference only where they are comparable; never compute one yourself.";
	}

	@Override
	public InputSchema input() {
		return InputSchema.withLanguage()
			.texts("indicators", "Codes of indicators from find_indicators.")
			.texts("provinces",
					"Codes or names of provinces or prefectures, the first one the one to measure against; "
							+ "all provinces unless told.")
			.requiring("indicators");
	}

	@Override
	public String answer(ToolCall call) {
		List<Area> provinces = call.provinces("provinces");
		Edition edition = call.edition();
		List<ComparisonLine> lines = this.comparisons
			.compare(Question.of(provinces, call.indicators("indicators")), edition.catalogue(), edition.number())
			.lines();
		if (lines.isEmpty()) {
			return call.phrases().say("assistant.nothing");
		}
		Quotation quotation = new Quotation(call);
		List<Observation> figures = lines.stream()
			.flatMap((line) -> line.sides().stream())
			.flatMap(Optional::stream)
			.map(Side::observation)
			.distinct()
			.toList();
		return lines.stream().map((line) -> told(line, provinces, call)).collect(Collectors.joining("\n\n", "", "\n\n"))
				+ figures.stream().map(quotation::figure).collect(Collectors.joining("\n\n", "", "\n\n"))
				+ quotation.ending(figures, quotation.frozen("compare") + query(call, provinces));
	}

	/** The codes that make the page show the same. */
	private static String query(ToolCall call, List<Area> provinces) {
		return provinces.stream().map((area) -> "&province=" + area.code()).collect(Collectors.joining())
				+ call.texts("indicators").stream().map((code) -> "&indicator=" + code).collect(Collectors.joining());
	}

	private static String told(ComparisonLine line, List<Area> provinces, ToolCall call) {
		List<String> told = new ArrayList<>();
		told.add(call.phrases().say("assistant.line", line.indicator().name(), line.kind(), line.year().toString()));
		ComparisonWords words = new ComparisonWords(provinces, call.edition());
		line.pairs().forEach((pair) -> told.add(call.phrases().say(key(pair.verdict()), words.sentence(line, pair))));
		if (line.pairs().isEmpty()) {
			told.add(call.phrases().say("assistant.alone"));
		}
		return String.join("\n", told);
	}

	private static String key(Verdict verdict) {
		if (verdict instanceof Verdict.Comparable) {
			return "assistant.comparable";
		}
		return (verdict instanceof Verdict.WithCaution) ? "assistant.caution" : "assistant.not";
	}

}
