package org.duibiao.intake.format.workbook;

/**
 * A sheet of a workbook.
 *
 * @param name its name
 * @param hidden whether it is hidden
 * @param part the path of the part in which its cells stand
 */
public record Sheet(String name, boolean hidden, String part) {
}
