package org.duibiao.intake.work;

import java.util.Optional;

import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.WritingTurns;

/**
 * The pulse of a job that executes a long transaction, which rests with each sign of
 * life.
 *
 * @param pulse where the signs go
 * @param turns who lets others have their turn meanwhile
 */
public record RestingPulse(Pulse pulse, WritingTurns turns) implements Pulse {

	@Override
	public void stage(Stage stage, long total) {
		this.turns.rest(() -> this.pulse.stage(stage, total));
	}

	@Override
	public void advance(long more) {
		this.turns.rest(() -> this.pulse.advance(more));
	}

	@Override
	public void finish(Optional<RevisionNumber> brought) {
		this.pulse.finish(brought);
	}

}
