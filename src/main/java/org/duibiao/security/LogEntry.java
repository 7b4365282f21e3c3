package org.duibiao.security;

import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param number its number; later entries have greater ones
 * @param at when it was done
 * @param operator who did it; empty if nobody known did
 * @param action what was done
 * @param subject what it was done to, as a code; may be empty
 * @param detail more about it; may be empty
 * @param network from where, without the part that tells one device from another; empty
 * if not from a browser
 */
public record LogEntry(long number, Instant at, String operator, Action action, String subject, String detail,
		String network) {
}
