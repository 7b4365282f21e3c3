package org.duibiao.intake.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Wakes the worker of this instance, at once or when a transaction is committed.
 * Thread-safe.
 */
@Component
class Bell implements TransactionSynchronization {

	private final Semaphore rung = new Semaphore(0);

	@Override
	public void afterCommit() {
		ring();
	}

	void ring() {
		this.rung.release();
	}

	/**
	 * Waits for the bell.
	 * @param longest how long at most
	 */
	void await(Duration longest) throws InterruptedException {
		if (this.rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
			this.rung.drainPermits();
		}
	}

}
