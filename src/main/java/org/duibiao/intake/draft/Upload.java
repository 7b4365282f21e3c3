package org.duibiao.intake.draft;

import java.time.Instant;

/**
 * A file as it was uploaded.
 *
 * @param fileName its name, without any path
 * @param size how many bytes it has
 * @param sha256 its SHA-256 as hexadecimal digits
 * @param person who uploaded it
 * @param time when
 */
public record Upload(String fileName, long size, String sha256, String person, Instant time) {
}
