package org.duibiao.intake.web;

import java.util.List;
import java.util.stream.Stream;

import org.duibiao.catalogue.writing.CatalogueReading;
import org.duibiao.intake.draft.Change;
import org.duibiao.intake.draft.Differences;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Reading;
import org.duibiao.revision.writing.Row;
import org.duibiao.source.writing.SectionReading;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Component;

/**
 * The store as it would be told if drafts were published: with the areas, indicators and
 * sections that they bring.
 */
@Component
class DraftEditions {

	/** More names than that are not told; figures of a draft speak of far fewer. */
	private static final int MOST = 20_000;

	private final Differences differences;

	DraftEditions(Differences differences) {
		this.differences = differences;
	}

	Edition of(Edition published, Draft draft) {
		if (!draft.isOpen() || draft.reading().isEmpty()) {
			return published;
		}
		Reading reading = draft.reading().get();
		return new Edition(published.revision(), published.latest(), published.frozen(),
				CatalogueReading.over(published.catalogue(), (table) -> brought(reading, table)),
				published.library().with(brought(reading, "sections").stream().map(SectionReading::section).toList()),
				published.phrases());
	}

	private List<Row> brought(Reading reading, String table) {
		return Stream.of(Change.Type.NEW, Change.Type.CHANGED)
			.flatMap((type) -> this.differences.page(reading.number(), table, type, 0, MOST).stream())
			.flatMap((change) -> change.after().stream())
			.toList();
	}

}
