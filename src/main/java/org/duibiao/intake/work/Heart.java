package org.duibiao.intake.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.duibiao.revision.RevisionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives signs of life for a piece of work, each in a transaction of its own, so that they
 * are seen while the work is still going on.
 */
final class Heart implements Pulse, AutoCloseable {

	private static final int EVERY_MILLIS = 1000;

	private static final Logger logger = LoggerFactory.getLogger(Heart.class);

	private final WorkRows.Claim claim;

	private final WorkRows rows;

	private final Clock clock;

	private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor((beat) -> {
		Thread thread = new Thread(beat, "heart");
		thread.setDaemon(true);
		return thread;
	});

	private volatile Beat beat;

	private volatile boolean stopped;

	private volatile boolean finished;

	Heart(WorkRows.Claim claim, WorkRows rows, Clock clock) {
		this.claim = claim;
		this.rows = rows;
		this.clock = clock;
		this.beat = new Beat(Stage.WAITING, clock.instant(), 0, 0);
		this.beats.scheduleWithFixedDelay(this::beat, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
	}

	@Override
	public void stage(Stage stage, long total) {
		this.beat = new Beat(stage, this.clock.instant(), 0, total);
		check();
	}

	@Override
	public void advance(long more) {
		Beat now = this.beat;
		this.beat = new Beat(now.stage(), now.since(), now.done() + more, now.total());
		check();
	}

	@Override
	public void finish(Optional<RevisionNumber> brought) {
		check();
		this.finished = true;
		if (!this.rows.end(this.claim, Work.State.DONE, Optional.empty(), brought)) {
			throw new StoppedException("Work %s is no longer wanted here".formatted(this.claim.number()));
		}
	}

	void stop() {
		this.stopped = true;
	}

	private void check() {
		if (this.stopped) {
			throw new StoppedException("Work %s is no longer wanted here".formatted(this.claim.number()));
		}
	}

	private void beat() {
		if (this.finished) {
			return;
		}
		try {
			Beat now = this.beat;
			if (!this.rows.beat(this.claim, now.stage(), now.since(), now.done(), now.total()) && !this.finished) {
				this.stopped = true;
			}
		}
		catch (RuntimeException ex) {
			logger.warn("No sign of life could be given for work {}: {}", this.claim.number(), ex.getMessage());
		}
	}

	@Override
	public void close() {
		this.beats.shutdown();
	}

	/**
	 * How far the work has come.
	 */
	private record Beat(Stage stage, Instant since, long done, long total) {
	}

}
