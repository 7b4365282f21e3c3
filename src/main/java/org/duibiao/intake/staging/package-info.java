/**
 * Rows that wait to be published, beside the tables they are for, and the statements that
 * compare, check and move them however many there are.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.staging;
