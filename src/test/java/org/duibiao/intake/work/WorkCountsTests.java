package org.duibiao.intake.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Counting work for those who watch.
 */
class WorkCountsTests {

	@Test
	void countsOnceForAllWhoAskInTheSameSecond() {
		AtomicInteger counted = new AtomicInteger();
		WorkCounts counts = new WorkCounts(() -> {
			counted.incrementAndGet();
			return Map.of(new WorkCounts.Kind(WorkOrder.Task.UNDO, Work.State.DONE), 7L);
		});
		assertThat(counts.of(WorkOrder.Task.UNDO, Work.State.DONE)).isEqualTo(7);
		assertThat(counts.of(WorkOrder.Task.UNDO, Work.State.FAILED)).isZero();
		assertThat(counts.of(WorkOrder.Task.CHECK, Work.State.DONE)).isZero();
		assertThat(counted).hasValue(1);
		counts.destroy();
	}

	@Test
	void knowsNothingWhenTheStoreRefuses() {
		WorkCounts counts = new WorkCounts(() -> {
			throw new IllegalStateException("made to fail");
		});
		assertThat(counts.of(WorkOrder.Task.CHECK, Work.State.DONE)).isNaN();
		counts.destroy();
	}

	@Test
	void keepsNobodyWaitingForAStoreThatDoesNotAnswer() {
		CountDownLatch never = new CountDownLatch(1);
		WorkCounts counts = new WorkCounts(() -> {
			try {
				never.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return Map.of();
		});
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			for (int i = 0; i < 15; i++) {
				assertThat(counts.of(WorkOrder.Task.CHECK, Work.State.DONE)).isNaN();
			}
		});
		counts.destroy();
	}

}
