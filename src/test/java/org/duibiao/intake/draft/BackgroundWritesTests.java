package org.duibiao.intake.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link BackgroundWrites}.
 */
class BackgroundWritesTests {

	private final List<String> written = Collections.synchronizedList(new ArrayList<>());

	@Test
	void writesInOrderWhileWhoeverAsksGoesOn() {
		CountDownLatch prepared = new CountDownLatch(1);
		try (BackgroundWrites writes = new BackgroundWrites()) {
			writes.begin(() -> {
				await(prepared);
				this.written.add("one");
			});
			assertThat(this.written).isEmpty();
			prepared.countDown();
			writes.begin(() -> this.written.add("two"));
			assertThat(this.written).contains("one");
			writes.await();
			assertThat(this.written).containsExactly("one", "two");
		}
	}

	@Test
	void tellsOfAWriteThatFailed() {
		try (BackgroundWrites writes = new BackgroundWrites()) {
			writes.begin(() -> {
				throw new IllegalStateException("full");
			});
			assertThatIllegalStateException().isThrownBy(() -> writes.begin(() -> this.written.add("next")))
				.withMessage("full");
		}
		assertThat(this.written).isEmpty();
	}

	@Test
	void writesNothingMoreOnceItIsClosed() {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch broken = new CountDownLatch(1);
		assertThatIllegalStateException().isThrownBy(() -> {
			try (BackgroundWrites writes = new BackgroundWrites()) {
				writes.begin(() -> {
					begun.countDown();
					await(broken);
					this.written.add("late");
				});
				await(begun);
				new Thread(broken::countDown).start();
				throw new IllegalStateException("cancelled");
			}
		}).withMessage("cancelled");
		assertThat(this.written).containsExactly("late");
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
