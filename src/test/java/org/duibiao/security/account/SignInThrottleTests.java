package org.duibiao.security.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.duibiao.security.account.SignInThrottle.Try;
import org.duibiao.testing.MovableClock;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Too many tries to sign in, and how that ends.
 */
class SignInThrottleTests {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final MovableClock clock = new MovableClock(Instant.parse("2026-01-05T08:00:00Z"));

	private final SignInThrottle throttle = new SignInThrottle(this.clock);

	@Test
	void locksANameAfterFiveFailuresFromAnywhere() {
		for (int i = 0; i < SignInThrottle.ALLOWED; i++) {
			assertThat(isLetThrough("li", "192.0.2." + i)).isTrue();
		}
		assertThat(isLetThrough("li", "192.0.2.99")).isFalse();
		assertThat(isLetThrough("wang", "192.0.2.99")).isTrue();
	}

	@Test
	void locksAnAddressAfterFiveFailuresWithAnyNames() {
		for (int i = 0; i < SignInThrottle.ALLOWED; i++) {
			assertThat(isLetThrough("name" + i, "192.0.2.1")).isTrue();
		}
		assertThat(isLetThrough("li", "192.0.2.1")).isFalse();
		assertThat(isLetThrough("li", "192.0.2.2")).isTrue();
	}

	@Test
	void tellsHowLongToWaitAndEndsThen() {
		fail("li", "192.0.2.1");
		this.clock.goOn(MINUTE);
		List.of(2, 3, 4, 5).forEach((i) -> fail("li", "192.0.2." + i));
		assertThat(this.throttle.admit(new Try("li", "192.0.2.6"), () -> false))
			.hasValue(SignInThrottle.WINDOW.minus(MINUTE));
		this.clock.goOn(SignInThrottle.WINDOW.minus(MINUTE).minusSeconds(1));
		assertThat(isLetThrough("li", "192.0.2.6")).isFalse();
		this.clock.goOn(Duration.ofSeconds(1));
		assertThat(isLetThrough("li", "192.0.2.6")).isTrue();
	}

	@Test
	void isNotMadeLongerByTriesInTheMeantime() {
		for (int i = 0; i < SignInThrottle.ALLOWED; i++) {
			fail("li", "192.0.2." + i);
		}
		for (int minute = 1; minute < SignInThrottle.WINDOW.toMinutes(); minute++) {
			this.clock.goOn(MINUTE);
			assertThat(isLetThrough("li", "198.51.100." + minute)).isFalse();
		}
		this.clock.goOn(MINUTE);
		assertThat(isLetThrough("li", "198.51.100.1")).isTrue();
	}

	@Test
	void doesNotLockSomebodyOutWhereTheNameIsAtHome() {
		for (int i = 0; i < SignInThrottle.ALLOWED; i++) {
			fail("li", "198.51.100." + i);
		}
		assertThat(this.throttle.admit(new Try("li", "192.0.2.1"), () -> true)).isEmpty();
		for (int i = 1; i < SignInThrottle.ALLOWED; i++) {
			assertThat(this.throttle.admit(new Try("li", "192.0.2.1"), () -> true)).isEmpty();
		}
		assertThat(this.throttle.admit(new Try("li", "192.0.2.1"), () -> true)).as("no more there either").isPresent();
	}

	@Test
	void forgetsTheFailuresOfWhoeverSignsIn() {
		for (int round = 0; round < 3; round++) {
			for (int i = 1; i < SignInThrottle.ALLOWED; i++) {
				fail("li", "192.0.2.1");
			}
			assertThat(isLetThrough("li", "192.0.2.1")).isTrue();
			this.throttle.forgive(new Try("li", "192.0.2.1"));
		}
	}

	@Test
	void doesNotForgetTheFailuresOfAnotherName() {
		for (int i = 1; i < SignInThrottle.ALLOWED; i++) {
			fail("wang", "192.0.2.1");
		}
		this.throttle.forgive(new Try("li", "192.0.2.1"));
		fail("wang", "192.0.2.1");
		assertThat(isLetThrough("wang", "192.0.2.1")).isFalse();
	}

	@Test
	void takesANetworkOfLongAddressesForOne() {
		for (int i = 0; i < SignInThrottle.ALLOWED; i++) {
			fail("name" + i, "2001:db8:1:2:" + i + ":0:0:1");
		}
		assertThat(isLetThrough("li", "2001:db8:1:2:ffff:0:0:9")).isFalse();
		assertThat(isLetThrough("li", "2001:db8:1:3:ffff:0:0:9")).isTrue();
	}

	@Test
	void isNotFilledUpByMadeUpNames() {
		String longest = "x".repeat(1000);
		for (int i = 0; i < 2 * SignInThrottle.MOST; i++) {
			fail(i + longest, "address" + i);
		}
		for (String counts : List.of("byName", "byAddress")) {
			Map<?, ?> kept = (Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(this.throttle, counts));
			assertThat(kept).hasSize(SignInThrottle.MOST)
				.allSatisfy((key, times) -> assertThat(key.toString().length()).isLessThanOrEqualTo(80));
		}
	}

	private boolean isLetThrough(String name, String address) {
		return this.throttle.admit(new Try(name, address), () -> false).isEmpty();
	}

	private void fail(String name, String address) {
		assertThat(isLetThrough(name, address)).isTrue();
	}

}
