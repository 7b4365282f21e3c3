package org.duibiao.tracking.web;

import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.comparison.Comparability;
import org.duibiao.comparison.Verdict;
import org.duibiao.site.Address;
import org.duibiao.site.Link;
import org.duibiao.tracking.Ambition;
import org.duibiao.tracking.Outcome;
import org.duibiao.tracking.web.TargetsPage.Instead;
import org.duibiao.tracking.web.TargetsPage.ProvinceTargets;
import org.duibiao.tracking.web.TargetsPage.Row;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;
import org.duibiao.wording.FigureWords;
import org.duibiao.wording.Phrases;

/**
 * Tells targets and their relation to results in the reader's language.
 */
final class TargetsComposer {

	private final Edition edition;

	private final FigureWords words;

	private final Phrases phrases;

	TargetsComposer(Edition edition) {
		this.edition = edition;
		this.words = edition.words();
		this.phrases = edition.phrases();
	}

	ProvinceTargets province(Area area, List<Ambition> ambitions) {
		Link link = new Link(this.phrases.say(area.shortName()),
				Address.in(this.edition, "provinces", area.code().value()).toString());
		return new ProvinceTargets(link, this.edition.catalogue().provinces().indexOf(area) + 1,
				ambitions.stream()
					.filter((ambition) -> ambition.target().observation().area().equals(area.code()))
					.map(this::row)
					.toList());
	}

	Row row(Ambition ambition) {
		List<Instead> kin = ambition.kin()
			.stream()
			.map((side) -> new Instead(this.phrases.say(side.indicator().name()), this.words.view(side.observation())))
			.toList();
		return new Row(this.phrases.say(ambition.target().indicator().name()),
				Address.in(this.edition, "indicators", ambition.target().indicator().code().value()).toString(),
				ambition.result().map((side) -> this.words.view(side.observation())), kin,
				this.words.view(ambition.target().observation()), relation(ambition), style(ambition),
				ambition.verdict()
					.map((verdict) -> verdict.reasons().stream().map(this.words::say).toList())
					.orElse(List.of()),
				outcome(ambition.outcome()));
	}

	private String outcome(Outcome outcome) {
		if (outcome instanceof Outcome.Attainment attainment) {
			FigureView result = this.words.view(attainment.result().observation());
			return this.phrases.say("outcome." + attainment.judgement(), result.value(), result.period());
		}
		if (outcome instanceof Outcome.Progress progress) {
			FigureView result = this.words.view(progress.result().observation());
			return this.phrases.say("outcome.progress", result.value(), result.period());
		}
		return "";
	}

	private String relation(Ambition ambition) {
		return ambition.gap()
			.map((gap) -> difference(ambition, gap))
			.or(() -> ambition.verdict().map((verdict) -> this.phrases.say("ambition." + style(verdict))))
			.orElseGet(() -> this.phrases.say(ambition.kin().isEmpty() ? "ambition.none" : "ambition.kin"));
	}

	private String difference(Ambition ambition, Comparability.Gap gap) {
		String size = this.words.difference(gap.size(), ambition.target().indicator());
		return switch (gap.order()) {
			case GREATER -> this.phrases.say("ambition.higher", size);
			case LESS -> this.phrases.say("ambition.lower", size);
			case UNCERTAIN -> this.phrases.say("ambition.same");
		};
	}

	private static String style(Ambition ambition) {
		return ambition.verdict().map(TargetsComposer::style).orElse("not");
	}

	private static String style(Verdict verdict) {
		if (verdict instanceof Verdict.Comparable) {
			return "comparable";
		}
		return (verdict instanceof Verdict.WithCaution) ? "caution" : "not";
	}

}
