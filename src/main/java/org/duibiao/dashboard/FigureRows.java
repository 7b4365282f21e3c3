package org.duibiao.dashboard;

import java.util.List;

import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.site.Address;
import org.duibiao.site.Link;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureWords;

/**
 * Makes rows of figures.
 */
final class FigureRows {

	private final Figures figures;

	private final Edition edition;

	private final FigureWords words;

	FigureRows(Figures figures, Edition edition) {
		this.figures = figures;
		this.edition = edition;
		this.words = edition.words();
	}

	FigureRow byIndicator(Observation figure) {
		Indicator indicator = this.edition.catalogue().indicatorOf(figure.indicator());
		return row(figure, new Link(this.edition.phrases().say(indicator.name()),
				Address.in(this.edition, "indicators", indicator.code().value()).toString()));
	}

	FigureRow byProvince(Observation figure) {
		return row(figure, Link.to(this.edition.catalogue().areaOf(figure.area()), this.edition));
	}

	private FigureRow row(Observation figure, Link subject) {
		List<String> repetitions = this.figures.repetitionsOf(figure)
			.stream()
			.map((repetition) -> this.edition.phrases().say("figure.repeated", this.words.place(repetition.place())))
			.toList();
		return new FigureRow(subject, this.words.view(figure), repetitions);
	}

}
