/**
 * Imports from the command line, for scripts.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.command;
