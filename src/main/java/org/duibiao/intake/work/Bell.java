package org.duibiao.intake.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/**
 * Wakes the worker of this instance. Thread-safe.
 */
@Component
class Bell {

	private final Semaphore rung = new Semaphore(0);

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
