package org.duibiao.tracking.web;

import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.site.Address;
import org.duibiao.site.Link;
import org.duibiao.tracking.Ambition;
import org.duibiao.tracking.AmbitionWords;
import org.duibiao.tracking.web.TargetsPage.Instead;
import org.duibiao.tracking.web.TargetsPage.ProvinceTargets;
import org.duibiao.tracking.web.TargetsPage.Row;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureWords;
import org.duibiao.wording.Phrases;

/**
 * Tells targets and their relation to results in the reader's language.
 */
final class TargetsComposer {

	private final Edition edition;

	private final FigureWords words;

	private final Phrases phrases;

	private final AmbitionWords told;

	TargetsComposer(Edition edition) {
		this.edition = edition;
		this.words = edition.words();
		this.phrases = edition.phrases();
		this.told = new AmbitionWords(edition);
	}

	ProvinceTargets province(Area area, List<Ambition> ambitions) {
		return new ProvinceTargets(Link.to(area, this.edition), this.edition.catalogue().slotOf(area),
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
				this.words.view(ambition.target().observation()), this.told.relation(ambition), style(ambition),
				ambition.verdict()
					.map((verdict) -> verdict.reasons().stream().map(this.words::say).toList())
					.orElse(List.of()),
				this.told.outcome(ambition.outcome()));
	}

	private static String style(Ambition ambition) {
		return ambition.verdict().map(AmbitionWords::style).orElse("not");
	}

}
