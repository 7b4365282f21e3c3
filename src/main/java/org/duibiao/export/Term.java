package org.duibiao.export;

/**
 * A code of a table, explained.
 *
 * @param column the label of the column in which it stands
 * @param code the code
 * @param name its name
 * @param meaning what it means
 */
public record Term(String column, String code, String name, String meaning) {
}
