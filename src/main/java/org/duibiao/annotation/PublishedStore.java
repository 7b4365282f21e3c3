package org.duibiao.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Rank;
import org.duibiao.recognition.IndicatorName;
import org.duibiao.recognition.Name;
import org.duibiao.recognition.Vocabulary;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.duibiao.source.Document;
import org.duibiao.source.ExcludedNumeral;
import org.duibiao.source.Library;
import org.duibiao.source.SourcePlace;
import org.duibiao.source.Sources;

import org.springframework.stereotype.Component;

/**
 * What is published now, as far as reading a text needs it.
 */
@Component
class PublishedStore {

	private final Revisions revisions;

	private final Catalogues catalogues;

	private final Sources sources;

	private final Observations observations;

	PublishedStore(Revisions revisions, Catalogues catalogues, Sources sources, Observations observations) {
		this.revisions = revisions;
		this.catalogues = catalogues;
		this.sources = sources;
		this.observations = observations;
	}

	Library library() {
		return this.sources.asOf(newest());
	}

	/** The names of the catalogue, and of indicators that are to be added to it. */
	Vocabulary vocabulary(Collection<Map<String, String>> added) {
		Catalogue catalogue = this.catalogues.asOf(newest());
		List<IndicatorName> indicators = new ArrayList<>(catalogue.indicators()
			.stream()
			.map((each) -> new IndicatorName(each.code(), each.name().zh(), each.unit().code(),
					each.quantity() == QuantityKind.GROWTH_RATE))
			.toList());
		added.forEach((cells) -> indicators.add(new IndicatorName(new IndicatorCode(cells.getOrDefault("code", "")),
				cells.getOrDefault("name_zh", ""), cells.getOrDefault("unit", ""),
				QuantityKind.GROWTH_RATE.name().equals(cells.getOrDefault("quantity", "")))));
		return new Vocabulary(
				catalogue.areas().stream().map((area) -> new Name(area.code().value(), area.shortName().zh())).toList(),
				catalogue.units().stream().map((unit) -> new Name(unit.code(), unit.name().zh())).toList(), indicators);
	}

	/** The figures of a document. */
	List<Observation> figures(Document document) {
		return this.observations.printedIn(document.code(), newest()).inReadingOrder();
	}

	/** All places of a document that something stored accounts for. */
	Set<SourcePlace> places(Document document) {
		Figures figures = this.observations.printedIn(document.code(), newest());
		Stream<SourcePlace> printed = figures.inReadingOrder()
			.stream()
			.flatMap((figure) -> Stream
				.of(Stream.of(figure.place()), figure.ranks().stream().map(Rank::place),
						figure.benchmarks().stream().map(Benchmark::place))
				.flatMap((places) -> places));
		return Stream
			.of(printed, figures.ranksAlone().stream().map(Rank::place),
					library().exclusionsOf(document).stream().map(ExcludedNumeral::place))
			.flatMap((places) -> places)
			.filter((place) -> place.document().equals(document.code()))
			.collect(Collectors.toSet());
	}

	private RevisionNumber newest() {
		return this.revisions.latest().number();
	}

}
