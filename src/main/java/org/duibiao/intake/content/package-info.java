/**
 * What comes in, whatever its format: tables, line by line, and what is wrong with them.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.content;
