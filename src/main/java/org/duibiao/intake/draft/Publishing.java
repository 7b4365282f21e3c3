package org.duibiao.intake.draft;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;

import org.duibiao.intake.staging.Publication;
import org.duibiao.intake.staging.RevisionHead;
import org.duibiao.intake.staging.Staging;
import org.duibiao.intake.staging.Transfer;
import org.duibiao.intake.work.FailedException;
import org.duibiao.intake.work.Job;
import org.duibiao.intake.work.Pulse;
import org.duibiao.intake.work.RestingPulse;
import org.duibiao.intake.work.Stage;
import org.duibiao.intake.work.WorkOrder;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.revision.StoreChanged;
import org.duibiao.revision.writing.Postgres;
import org.duibiao.revision.WritingTurns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes a draft, or brings an old revision back: everything in one transaction, the
 * entry in the log included, or nothing.
 */
@Component
class Publishing implements Job {

	private final DraftRows rows;

	private final Differences differences;

	private final JdbcOperations jdbc;

	private final TransactionTemplate transaction;

	private final WritingTurns turns;

	private final Clock clock;

	private final ActionLog log;

	private final ApplicationEventPublisher events;

	Publishing(DraftRows rows, Differences differences, JdbcOperations jdbc, PlatformTransactionManager transactions,
			WritingTurns turns, Clock clock, ActionLog log, ApplicationEventPublisher events) {
		this.rows = rows;
		this.differences = differences;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.turns = turns;
		this.clock = clock;
		this.log = log;
		this.events = events;
	}

	@Override
	public boolean does(WorkOrder.Task task) {
		return task == WorkOrder.Task.PUBLISH || task == WorkOrder.Task.UNDO;
	}

	@Override
	public void run(WorkOrder order, Pulse pulse) {
		if (Postgres.serves(this.jdbc)) {
			store(order, pulse);
		}
		else {
			this.turns.alone(() -> store(order, new RestingPulse(pulse, this.turns)));
		}
		order.draft()
			.ifPresent(
					(draft) -> this.rows.idleReadings(new DraftNumber(draft)).forEach(new Staging(this.jdbc)::clear));
	}

	private void store(WorkOrder order, Pulse pulse) {
		this.transaction.executeWithoutResult((status) -> {
			lock();
			Transfer transfer = new Transfer(this.jdbc);
			RevisionNumber brought = order.draft().isPresent() ? publish(order, transfer, pulse)
					: undo(order, transfer, pulse);
			pulse.finish(Optional.of(brought));
			this.events.publishEvent(new StoreChanged());
		});
	}

	private void lock() {
		if (!Publication.lock(this.jdbc)) {
			throw new FailedException(Reason.of("intake.refused.publishing"));
		}
	}

	private RevisionNumber publish(WorkOrder order, Transfer transfer, Pulse pulse) {
		Draft draft = this.rows.find(new DraftNumber(order.draft().orElseThrow())).orElseThrow();
		Reading reading = draft.reading().orElseThrow();
		int newest = RevisionHead.newest(this.jdbc);
		if (newest != reading.comparedWith().value()) {
			throw new FailedException(Reason.of("intake.refused.stale", reading.comparedWith().value(), newest));
		}
		Reading.Heading heading = reading.content().orElseThrow();
		RevisionNumber number = new RevisionHead(heading.packageName(), heading.packageVersion(),
				OptionalInt.of(draft.number().value()), OptionalInt.empty(), Optional.of(order.person()),
				Optional.of(order.reason()))
			.store(this.clock.instant(), effect(reading), this.jdbc);
		pulse.stage(Stage.PUBLISHING, transfer.rows(reading.number()));
		transfer.publish(reading.number(), number, pulse::advance);
		this.rows.close(draft.number(), Draft.State.PUBLISHED, order.person(), Optional.of(number));
		record(order, Action.PUBLISHED, draft.number().toString());
		return number;
	}

	private Transfer.Effect effect(Reading reading) {
		long added = 0;
		long changed = 0;
		long gone = 0;
		for (ChangeCounts counts : this.differences.counts(reading.number())) {
			added += counts.added();
			changed += counts.changed();
			gone += counts.gone();
		}
		return new Transfer.Effect(added, changed, gone);
	}

	private RevisionNumber undo(WorkOrder order, Transfer transfer, Pulse pulse) {
		RevisionNumber old = new RevisionNumber(order.revision().orElseThrow());
		pulse.stage(Stage.PUBLISHING, Transfer.TABLES);
		RevisionNumber number = Publication.undo(old, order.person(), order.reason(), this.clock.instant(),
				pulse::advance, this.jdbc);
		record(order, Action.UNDONE, old.toString());
		return number;
	}

	private void record(WorkOrder order, Action action, String subject) {
		this.log.record(order.person(), action, subject, order.reason(), order.network());
	}

	@Override
	public void abandoned(WorkOrder order) {
		order.draft()
			.ifPresent((draft) -> this.rows.move(new DraftNumber(draft), Draft.State.PUBLISHING, Draft.State.CHECKED));
	}

}
