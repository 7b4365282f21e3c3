package org.duibiao.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that goes on only when it is told to.
 */
public final class MovableClock extends Clock {

	private Instant now;

	/**
	 * A clock.
	 * @param start what it shows first
	 */
	public MovableClock(Instant start) {
		this.now = start;
	}

	/**
	 * Goes on.
	 * @param time how far
	 */
	public void goOn(Duration time) {
		this.now = this.now.plus(time);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}
