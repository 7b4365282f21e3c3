package org.duibiao.intake.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How much work there is, counted at most once a second for all who ask.
 * <p>
 * Nobody waits longer than that second: the numbers of an application are wanted most
 * when its store does not answer. Thread-safe.
 */
@Component
class WorkCounts implements DisposableBean {

	private static final long LONGEST = Duration.ofSeconds(1).toNanos();

	private final Supplier<Map<Kind, Long>> count;

	private final ExecutorService counting = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "work-counts");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Future<Map<Kind, Long>> latest;

	private volatile long began;

	@Autowired
	WorkCounts(WorkRows rows) {
		this(rows::counts);
	}

	WorkCounts(Supplier<Map<Kind, Long>> count) {
		this.count = count;
	}

	/**
	 * How much work there is.
	 * @param task its kind
	 * @param state its state
	 * @return the number; not a number while the store does not answer
	 */
	double of(WorkOrder.Task task, Work.State state) {
		try {
			Future<Map<Kind, Long>> counted = latest();
			long left = Math.max(0, this.began + LONGEST - System.nanoTime());
			return counted.get(left, TimeUnit.NANOSECONDS).getOrDefault(new Kind(task, state), 0L);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Double.NaN;
		}
		catch (ExecutionException | TimeoutException ex) {
			return Double.NaN;
		}
	}

	private synchronized Future<Map<Kind, Long>> latest() {
		Future<Map<Kind, Long>> known = this.latest;
		if (known == null || known.isDone() && System.nanoTime() - this.began > LONGEST) {
			this.began = System.nanoTime();
			known = this.counting.submit(this.count::get);
			this.latest = known;
		}
		return known;
	}

	@Override
	public void destroy() {
		this.counting.shutdownNow();
	}

	/**
	 * What is counted together.
	 *
	 * @param task a kind of work
	 * @param state its state
	 */
	record Kind(WorkOrder.Task task, Work.State state) {
	}

}
