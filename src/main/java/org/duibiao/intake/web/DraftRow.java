package org.duibiao.intake.web;

import java.util.Optional;

import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.work.Work;
import org.duibiao.kernel.Reason;
import org.duibiao.wording.Phrases;

/**
 * A draft in the list of drafts.
 *
 * @param number its number
 * @param file the name of its file
 * @param size how large that is, in words
 * @param person who uploaded it
 * @param time when
 * @param state how far it has come, in words
 * @param open whether it can still be published
 * @param found what the last check found, in words; empty before that
 */
record DraftRow(String number, String file, String size, String person, String time, String state, boolean open,
		String found) {

	static DraftRow of(Draft draft, Optional<Work> work, Phrases phrases) {
		String found = draft.reading()
			.map((reading) -> phrases.format(Reason.of("draft.found", reading.errors(), reading.warnings())))
			.orElse("");
		return new DraftRow(draft.number().toString(), draft.upload().fileName(),
				Sizes.tell(draft.upload().size(), phrases), draft.upload().person(), Times.tell(draft.upload().time()),
				state(draft, work, phrases), draft.isOpen(), found);
	}

	private static String state(Draft draft, Optional<Work> work, Phrases phrases) {
		boolean ended = work.filter((it) -> it.state() == Work.State.FAILED || it.state() == Work.State.CANCELLED)
			.isPresent() && draft.isOpen();
		return ended ? phrases.say("work.state." + work.orElseThrow().state().name())
				: phrases.say("draft.state." + draft.state().name());
	}

}
