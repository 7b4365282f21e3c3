/**
 * Templates that a person fills in: a workbook with lists to choose from, and CSV files.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.template;
