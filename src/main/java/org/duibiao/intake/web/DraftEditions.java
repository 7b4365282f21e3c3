package org.duibiao.intake.web;

import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.judgement.Outlooks;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Component;

/**
 * The store as it would be told if drafts were published: with the areas, indicators and
 * sections that they bring. What a draft with errors refers to may be nowhere.
 */
@Component
class DraftEditions {

	private final Outlooks outlooks;

	DraftEditions(Outlooks outlooks) {
		this.outlooks = outlooks;
	}

	Edition of(Edition published, Draft draft) {
		return draft.reading()
			.filter((reading) -> draft.isOpen() && reading.errors() == 0)
			.map((reading) -> new Edition(published.revision(), published.latest(), published.frozen(),
					this.outlooks.catalogue(reading.number()),
					published.library().with(this.outlooks.sections(reading.number())), published.phrases()))
			.orElse(published);
	}

}
