package org.duibiao.revision.writing;

import java.util.List;

/**
 * A reference from the rows of a table to the rows of another one.
 *
 * @param columns the referring columns; if any is empty, the row refers to nothing
 * @param table the table referred to
 * @param target the columns referred to, in the same order
 */
public record Reference(List<String> columns, String table, List<String> target) {
}
