/**
 * Workbooks as Excel, WPS and LibreOffice save them, row by row.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.format.workbook;
