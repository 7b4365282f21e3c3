package org.duibiao.intake.work;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Long work: to be asked for, watched and cancelled.
 */
@Service
public class Works {

	private static final Duration A_MOMENT = Duration.ofMillis(200);

	private final WorkRows rows;

	private final ObjectProvider<Job> jobs;

	private final Bell bell;

	Works(WorkRows rows, ObjectProvider<Job> jobs, Bell bell) {
		this.rows = rows;
		this.jobs = jobs;
		this.bell = bell;
	}

	/**
	 * Asks for work. It begins as soon as a worker is free and, in a transaction, not
	 * before that is committed.
	 * @param order what is to be done
	 * @return its number
	 */
	@Transactional
	public WorkNumber start(WorkOrder order) {
		WorkNumber number = this.rows.add(order);
		TransactionSynchronizationManager.registerSynchronization(this.bell);
		return number;
	}

	/**
	 * A piece of work as it stands.
	 * @param number its number
	 * @return the work, if there is any of that number
	 */
	@Transactional(readOnly = true)
	public Optional<Work> find(WorkNumber number) {
		return this.rows.find(number);
	}

	/**
	 * The work on a draft.
	 * @param draft the number of the draft
	 * @return the work asked for last, if there was any
	 */
	@Transactional(readOnly = true)
	public Optional<Work> latestOf(int draft) {
		return this.rows.latestOf(draft);
	}

	/**
	 * The newest work, over or not.
	 * @param limit how much at most
	 * @return the work, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Work> newest(int limit) {
		return this.rows.newest(limit);
	}

	/**
	 * Cancels work. What has begun stops at the next opportunity; what is over stays so.
	 * @param number its number
	 * @param person who cancels it
	 */
	@Transactional
	public void cancel(WorkNumber number, String person) {
		if (this.rows.cancel(number, person)) {
			WorkOrder order = this.rows.find(number).orElseThrow().order();
			this.jobs.stream().filter((job) -> job.does(order.task())).forEach((job) -> job.abandoned(order));
		}
	}

	/**
	 * Waits until work is over.
	 * @param number its number
	 * @param watcher who is shown, a few times a second, how it stands
	 * @return the work, which is over
	 * @throws InterruptedException if the thread is interrupted; the work goes on
	 */
	public Work await(WorkNumber number, Consumer<? super Work> watcher) throws InterruptedException {
		Work work = find(number).orElseThrow();
		while (!work.isOver()) {
			watcher.accept(work);
			Thread.sleep(A_MOMENT.toMillis());
			work = find(number).orElseThrow();
		}
		return work;
	}

}
