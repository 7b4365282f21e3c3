package org.duibiao.delivery;

import java.time.Duration;
import java.util.Objects;
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
	 * Takes the turn to make an answer, or waits until whoever has it is done.
	 * @param key what tells the answer from others
	 * @return whether it is the caller's turn, who then has to {@linkplain #end end} it;
	 * otherwise the answer may be kept by now, or may not, if it is not for everyone or
	 * takes too long
	 */
	boolean begin(AnswerKey key) {
		CountDownLatch other = this.turns.putIfAbsent(key, new CountDownLatch(1));
		if (other == null) {
			return true;
		}
		try {
			other.await(this.longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	/**
	 * Ends the caller's turn.
	 * @param key what tells the answer from others
	 */
	void end(AnswerKey key) {
		Objects.requireNonNull(this.turns.remove(key)).countDown();
	}

}
