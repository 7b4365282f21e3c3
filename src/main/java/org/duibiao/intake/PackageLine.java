package org.duibiao.intake;

import java.util.List;

/**
 * A line of a file of a data package.
 *
 * @param number the number of the line in its file, the header being line 1
 * @param cells the cells in the order of the table's columns
 */
record PackageLine(long number, List<String> cells) {
}
