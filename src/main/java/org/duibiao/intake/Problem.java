package org.duibiao.intake;

import org.duibiao.kernel.Reason;

/**
 * Something in a data package that keeps it from being stored.
 *
 * @param file the file
 * @param line the line of the file, the header being line 1; 0 if it is the whole file
 * @param column the column; empty if it is the whole line
 * @param found what was found
 * @param expected what was expected
 */
record Problem(String file, long line, String column, String found, Reason expected) {
}
