/**
 * What checks found: all problems of a draft, errors and warnings apart, and who judged a
 * warning to be no obstacle.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.report;
