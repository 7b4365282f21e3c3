package org.duibiao.export;

/**
 * A column of a table.
 *
 * @param key its name for programs
 * @param label its name in the reader's language
 */
public record Column(String key, String label) {
}
