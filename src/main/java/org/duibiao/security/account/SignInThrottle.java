package org.duibiao.security.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

/**
 * Counts failed tries to sign in, by name and by address, and lets no more through for a
 * while when there were too many.
 * <p>
 * A try that is not let through does not count, so every lock ends by itself. The oldest
 * counts are dropped when there are too many, so made-up names take no memory.
 */
@Component
class SignInThrottle {

	static final int ALLOWED = 5;

	static final Duration WINDOW = Duration.ofMinutes(15);

	static final int MOST = 10_000;

	private final Map<String, Deque<Instant>> byName = new Counts();

	private final Map<String, Deque<Instant>> byAddress = new Counts();

	private final Clock clock;

	SignInThrottle(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Lets a try through or not. It counts as failed until it is forgiven, so that many
	 * at the same time are not let through either.
	 * @param attempt the try
	 * @param trusted whether the name is at home at the address: then failures elsewhere
	 * do not matter; asked only if they would
	 * @return how long to wait; nothing if it is let through
	 */
	synchronized Optional<Duration> admit(Try attempt, BooleanSupplier trusted) {
		Optional<Duration> wait = wait(this.byAddress, attempt.address());
		if (wait.isEmpty()) {
			wait = wait(this.byName, attempt.name()).filter((it) -> !trusted.getAsBoolean());
		}
		if (wait.isEmpty()) {
			count(this.byAddress, attempt.address());
			count(this.byName, attempt.name());
		}
		return wait;
	}

	/**
	 * Forgets the failures of somebody who has signed in.
	 * @param attempt the try
	 */
	synchronized void forgive(Try attempt) {
		this.byAddress.remove(attempt.address());
		this.byName.remove(attempt.name());
	}

	private Optional<Duration> wait(Map<String, Deque<Instant>> counts, String key) {
		Deque<Instant> failures = counts.getOrDefault(key, new ArrayDeque<>());
		Instant now = this.clock.instant();
		while (!failures.isEmpty() && !failures.getFirst().plus(WINDOW).isAfter(now)) {
			failures.removeFirst();
		}
		return (failures.size() < ALLOWED) ? Optional.empty()
				: Optional.of(Duration.between(now, failures.getFirst().plus(WINDOW)));
	}

	private void count(Map<String, Deque<Instant>> counts, String key) {
		// put in again, so that the one that failed longest ago is dropped first
		Deque<Instant> failures = Optional.ofNullable(counts.remove(key)).orElseGet(ArrayDeque::new);
		failures.addLast(this.clock.instant());
		if (failures.size() > ALLOWED) {
			failures.removeFirst();
		}
		counts.put(key, failures);
	}

	/**
	 * A try to sign in.
	 *
	 * @param name the name of the account or, if there is none, as it was typed
	 * @param address the address that it comes from
	 */
	record Try(String name, String address) {

		private static final int LONGEST = 80;

		Try {
			name = (name.length() <= LONGEST) ? name : name.substring(0, LONGEST);
			// a household has a whole network of the new addresses
			address = address.contains(":") ? address.replaceFirst("^((?:[^:]*:){4}).*", "$1") : address;
		}

	}

	/**
	 * The times of failures, by what they are counted for.
	 */
	private static final class Counts extends LinkedHashMap<String, Deque<Instant>> {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
			return size() > MOST;
		}

	}

}
