/**
 * The rules for single lines of what comes in.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.check;
