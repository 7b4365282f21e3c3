package org.duibiao.delivery;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The answers that are being made, each by one request: whoever asks for the same
 * meanwhile waits for it, so that many readers of a page that was just published need it
 * made once. Thread-safe.
 */
final class Underway {

	private final ConcurrentMap<AnswerKey, CountDownLatch> turns = new ConcurrentHashMap<>();

	private final Duration longest;

	/**
	 * No answers yet.
	 * @param longest how long to wait for another request
	 */
	Underway(Duration longest) {
		this.longest = longest;
	}

	/**
	 * Takes the turn to make an answer, or waits until whoever has it is done. Then the
	 * answer may be kept, or may not, if it is not for everyone or takes too long.
	 * @param key what tells the answer from others
	 * @return the turn, to be closed as soon as nobody need wait any more; nobody's for
	 * whoever has waited
	 */
	Turn begin(AnswerKey key) {
		CountDownLatch mine = new CountDownLatch(1);
		CountDownLatch other = this.turns.putIfAbsent(key, mine);
		if (other == null) {
			return () -> {
				this.turns.remove(key, mine);
				mine.countDown();
			};
		}
		try {
			other.await(this.longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return Turn.NOBODYS;
	}

	/**
	 * The turn to make an answer; it may be closed more than once.
	 */
	@FunctionalInterface
	interface Turn extends AutoCloseable {

		/** One that nobody waits for. */
		Turn NOBODYS = () -> {
		};

		@Override
		void close();

	}

}
