package org.duibiao.intake.command;

import java.util.function.Consumer;

import org.duibiao.command.Terminal;
import org.duibiao.intake.work.Stage;
import org.duibiao.intake.work.Work;
import org.duibiao.wording.Phrases;

/**
 * Tells each stage of long work when it begins, and each tenth of it.
 */
final class StageTold implements Consumer<Work> {

	private final Terminal terminal;

	private final Phrases phrases;

	private Stage stage = Stage.WAITING;

	private int tenths;

	StageTold(Terminal terminal, Phrases phrases) {
		this.terminal = terminal;
		this.phrases = phrases;
	}

	@Override
	public void accept(Work work) {
		Work.Progress progress = work.progress();
		int now = progress.percent().orElse(0) / 10;
		if (progress.stage() != this.stage || now > this.tenths) {
			this.stage = progress.stage();
			this.tenths = now;
			this.terminal.complain(this.phrases.say("work.stage." + progress.stage().name()) + " " + now * 10 + " %");
		}
	}

}
