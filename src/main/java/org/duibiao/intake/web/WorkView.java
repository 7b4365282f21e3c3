package org.duibiao.intake.web;

import java.time.Duration;

import org.duibiao.intake.work.Work;
import org.duibiao.wording.Phrases;

/**
 * Long work as operators see it; programs in the page ask for it again and again.
 *
 * @param number its number
 * @param over whether it has come to an end
 * @param state where it stands, in words
 * @param stage what is being done and how much of it is done, in words
 * @param percent how much of the stage is done, from 0 to 100; -1 if nobody knows
 * @param failure why it failed, in words; empty if it did not
 */
public record WorkView(int number, boolean over, String state, String stage, int percent, String failure) {

	/**
	 * Work in words.
	 * @param work the work
	 * @param phrases the language
	 * @return the view
	 */
	public static WorkView of(Work work, Phrases phrases) {
		return new WorkView(work.number().value(), work.isOver(), phrases.say("work.state." + work.state().name()),
				work.isOver() ? "" : stage(work.progress(), phrases), work.progress().percent().orElse(-1),
				work.failure().map(phrases::format).orElse(""));
	}

	private static String stage(Work.Progress progress, Phrases phrases) {
		String stage = phrases.say("work.stage." + progress.stage().name());
		if (progress.total() <= 0) {
			return stage;
		}
		String done = phrases.say("work.progress", stage, progress.done(), progress.total(),
				progress.percent().orElse(0));
		return progress.left().map((left) -> phrases.say("work.left", done, left(left, phrases))).orElse(done);
	}

	private static String left(Duration left, Phrases phrases) {
		return (left.toSeconds() < 90) ? phrases.say("work.seconds", Math.max(1, left.toSeconds()))
				: phrases.say("work.minutes", (left.toSeconds() + 59) / 60);
	}

}
