package org.duibiao.intake.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.duibiao.kernel.Reason;
import org.duibiao.site.problem.FullDisk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of this instance, one piece after the other, on a thread of its own.
 */
@Component
class Worker implements SmartLifecycle {

	/** After how long without a sign of life another worker takes over. */
	static final Duration PATIENCE = Duration.ofSeconds(30);

	/** How often work left behind by another instance is looked for. */
	private static final Duration ROUND = Duration.ofSeconds(30);

	/** How long it takes until something that could not be written is tried again. */
	private static final Duration MOMENT = Duration.ofSeconds(2);

	private static final int ATTEMPTS = 3;

	private static final Logger logger = LoggerFactory.getLogger(Worker.class);

	private final WorkRows rows;

	private final ObjectProvider<Job> jobs;

	private final Bell bell;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final WorkMeters meters;

	private volatile boolean running;

	private volatile Optional<Heart> heart = Optional.empty();

	private Optional<Thread> thread = Optional.empty();

	Worker(WorkRows rows, ObjectProvider<Job> jobs, Bell bell, PlatformTransactionManager transactions, Clock clock,
			WorkMeters meters) {
		this.rows = rows;
		this.jobs = jobs;
		this.bell = bell;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
		this.meters = meters;
	}

	@Override
	public void start() {
		this.running = true;
		Thread worker = new Thread(this::work, "works");
		worker.setDaemon(true);
		worker.start();
		this.thread = Optional.of(worker);
	}

	@Override
	public void stop() {
		this.running = false;
		this.heart.ifPresent(Heart::stop);
		this.bell.ring();
		this.thread.ifPresent((worker) -> {
			try {
				worker.join(PATIENCE.toMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void work() {
		while (this.running) {
			try {
				Optional<WorkRows.Claim> claim = this.transaction.execute((status) -> this.rows.claim(PATIENCE));
				if (claim != null && claim.isPresent()) {
					run(claim.get());
				}
				else {
					this.bell.await(ROUND);
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				logger.warn("The next work could not be looked up: {}", ex.getMessage());
				pause(ROUND);
			}
		}
	}

	private void pause(Duration longest) {
		try {
			this.bell.await(longest);
		}
		catch (InterruptedException ex) {
			this.running = false;
		}
	}

	private void run(WorkRows.Claim claim) {
		WorkOrder order = this.rows.find(claim.number()).orElseThrow().order();
		Job job = this.jobs.stream().filter((candidate) -> candidate.does(order.task())).findFirst().orElseThrow();
		Instant began = this.clock.instant();
		Optional<Work.State> end = (claim.attempt() > ATTEMPTS)
				? end(claim, order, job, Work.State.FAILED, Optional.of(Reason.of("intake.work.broken-off", ATTEMPTS)))
				: attempt(claim, order, job);
		end.ifPresent((state) -> this.meters.ended(order.task(), state, Duration.between(began, this.clock.instant())));
	}

	/** How it ended; nothing if somebody else will do it. */
	private Optional<Work.State> attempt(WorkRows.Claim claim, WorkOrder order, Job job) {
		try (Heart beating = new Heart(claim, this.rows, this.clock)) {
			this.heart = Optional.of(beating);
			job.run(order, beating);
			return Optional.of(Work.State.DONE);
		}
		catch (StoppedException ex) {
			return stopped(claim, order, job);
		}
		catch (FailedException ex) {
			return end(claim, order, job, Work.State.FAILED, Optional.of(ex.reason()));
		}
		catch (Exception | OutOfMemoryError ex) {
			String incident = UUID.randomUUID().toString().substring(0, 8);
			logger.error("Incident {}: work {} failed", incident, claim.number(), ex);
			return end(claim, order, job, Work.State.FAILED, Optional
				.of(Reason.of(FullDisk.isCauseOf(ex) ? "intake.work.no-room" : "intake.work.failed", incident)));
		}
		finally {
			this.heart = Optional.empty();
		}
	}

	private Optional<Work.State> stopped(WorkRows.Claim claim, WorkOrder order, Job job) {
		if (this.running) {
			return end(claim, order, job, Work.State.CANCELLED, Optional.empty());
		}
		this.rows.giveBack(claim);
		return Optional.empty();
	}

	/**
	 * Not before there is room on a full disk, or the database is back; nothing if it is
	 * stopped before that.
	 */
	private Optional<Work.State> end(WorkRows.Claim claim, WorkOrder order, Job job, Work.State state,
			Optional<Reason> failure) {
		do {
			try {
				this.transaction.executeWithoutResult((status) -> {
					if (this.rows.end(claim, state, failure, Optional.empty())) {
						job.abandoned(order);
					}
				});
				return Optional.of(state);
			}
			catch (RuntimeException ex) {
				logger.warn("The end of work {} could not be written yet: {}", claim.number(), ex.getMessage());
				pause(MOMENT);
			}
		}
		while (this.running);
		return Optional.empty();
	}

}
