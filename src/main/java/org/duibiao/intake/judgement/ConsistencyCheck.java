package org.duibiao.intake.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.duibiao.audit.Audits;
import org.duibiao.audit.Check;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Relation;
import org.duibiao.catalogue.writing.CatalogueReading;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.writing.FigureReading;
import org.duibiao.observation.writing.ObservationTables;
import org.duibiao.revision.writing.Row;

/**
 * Puts the figures of an area, as they would be, through the checks that readers see, and
 * warns where a figure that comes in contradicts others.
 */
final class ConsistencyCheck {

	/** More figures of one area are not held in memory at once. */
	private static final int MOST = 50_000;

	private final Prospect prospect;

	private final Consumer<Problem> problems;

	private Optional<Catalogue> catalogue = Optional.empty();

	ConsistencyCheck(Prospect prospect, Consumer<Problem> problems) {
		this.prospect = prospect;
		this.problems = problems;
	}

	void check(String area) {
		if (this.catalogue.isEmpty()) {
			this.catalogue = Optional.of(CatalogueReading.read(this.prospect::all));
		}
		Set<String> areas = new LinkedHashSet<>(List.of(area));
		Map<String, List<Benchmark>> benchmarks = benchmarks(area, areas);
		Set<String> indicators = indicators(area, benchmarks);
		if (indicators.isEmpty()) {
			return;
		}
		Map<String, Place> places = new HashMap<>();
		List<Observation> figures = new ArrayList<>();
		for (String each : areas) {
			this.prospect.figures(each, indicators, MOST + 1 - figures.size(), (place, row) -> {
				Observation figure = FigureReading.observation(row,
						each.equals(area) ? benchmarks.getOrDefault(cell(row, "id"), List.of()) : List.of());
				figures.add(figure);
				if (!place.file().isEmpty()) {
					places.put(key(figure), place);
				}
			});
		}
		if (figures.size() > MOST) {
			this.problems
				.accept(Problem.warning(Place.of(""), "area", area, Reason.of("intake.judged.too-many", MOST)));
			return;
		}
		for (Check check : Audits.of(Figures.of(figures), this.catalogue.orElseThrow())) {
			if (check.verdict() == Check.Verdict.CONTRADICTS && check.area().value().equals(area)) {
				warn(check, places);
			}
		}
	}

	/**
	 * The indicators without whose figures no check could be made: those in a relation,
	 * and those of repetitions and differences. Most figures are in none of these.
	 */
	private Set<String> indicators(String area, Map<String, List<Benchmark>> benchmarks) {
		Set<String> indicators = new TreeSet<>();
		for (Relation relation : this.catalogue.orElseThrow().relations()) {
			indicators.add(relation.indicator().code().value());
			indicators.add(relation.part().code().value());
			relation.whole().ifPresent((whole) -> indicators.add(whole.code().value()));
		}
		Set<String> figures = new TreeSet<>(benchmarks.keySet());
		this.prospect.repetitions(area, indicators, figures);
		indicators.addAll(this.prospect.indicators(area, figures));
		benchmarks.values()
			.stream()
			.flatMap(List::stream)
			.forEach((benchmark) -> benchmark.against()
				.indicator()
				.ifPresent((indicator) -> indicators.add(indicator.value())));
		return indicators;
	}

	private Map<String, List<Benchmark>> benchmarks(String area, Set<String> areas) {
		Map<String, List<Benchmark>> benchmarks = new HashMap<>();
		int observation = FigureReading.indexIn(ObservationTables.BENCHMARKS, "observation");
		this.prospect.ofArea(ObservationTables.BENCHMARKS, area, (place, row) -> {
			Benchmark benchmark = FigureReading.benchmark(row);
			benchmark.against().area().ifPresent((other) -> areas.add(other.value()));
			benchmarks.computeIfAbsent(String.valueOf(row.values().get(observation)), (figure) -> new ArrayList<>())
				.add(benchmark);
		});
		return benchmarks;
	}

	private void warn(Check check, Map<String, Place> places) {
		check.figures().stream().filter((figure) -> places.containsKey(key(figure))).findFirst().ifPresent((figure) -> {
			String printed = check.figures()
				.stream()
				.map((each) -> each.id() + " “" + each.asPrinted() + "”")
				.collect(Collectors.joining(", "));
			this.problems
				.accept(Problem.warning(places.getOrDefault(key(figure), Place.of("")), "obs_value", figure.asPrinted(),
						Reason.of("intake.judged.inconsistent", Reason.of("audit.type." + check.type()), printed)));
		});
	}

	private static String cell(Row row, String column) {
		return String.valueOf(row.values().get(FigureReading.indexIn(ObservationTables.OBSERVATIONS, column)));
	}

	private static String key(Observation figure) {
		return figure.area() + "/" + figure.id();
	}

}
