package org.duibiao.intake;

import org.duibiao.kernel.Reason;

/**
 * What keeps a line from being stored.
 *
 * @param column the name of the column; empty if it is the whole line
 * @param found what was found
 * @param expected what was expected
 */
public record Fault(String column, String found, Reason expected) {
}
