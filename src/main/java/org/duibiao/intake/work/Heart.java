package org.duibiao.intake.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.duibiao.revision.RevisionNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives signs of life for a piece of work, each in a transaction of its own, so that they
 * are seen while the work is still going on.
 * <p>
 * H2 writes what it has at each end of a transaction, table by table, so that the file
 * may have rows of another transaction that is under way without what undoes them;
 * whoever opens the file of a program that was killed then sees some of them. Where the
 * store is this program's alone, signs of life therefore come only between two steps of
 * the work.
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

	private final boolean alone;

	private volatile Beat beat;

	private Instant last = Instant.EPOCH;

	private volatile boolean stopped;

	private volatile boolean finished;

	Heart(WorkRows.Claim claim, WorkRows rows, Clock clock) {
		this.claim = claim;
		this.rows = rows;
		this.clock = clock;
		this.alone = rows.areOfThisProgramAlone();
		this.beat = new Beat(Stage.WAITING, clock.instant(), 0, 0);
		if (!this.alone) {
			this.beats.scheduleWithFixedDelay(this::beat, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	@Override
	public void stage(Stage stage, long total) {
		this.beat = new Beat(stage, this.clock.instant(), 0, total);
		pause(Instant.EPOCH);
		check();
	}

	@Override
	public void advance(long more) {
		Beat now = this.beat;
		this.beat = new Beat(now.stage(), now.since(), now.done() + more, now.total());
		pause(this.last.plusMillis(EVERY_MILLIS));
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

	/** Has a sign of life given while the work waits, unless it is too early. */
	private void pause(Instant earliest) {
		if (!this.alone || this.finished || this.clock.instant().isBefore(earliest)) {
			return;
		}
		try {
			this.beats.submit(this::beat).get();
			this.last = this.clock.instant();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
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
