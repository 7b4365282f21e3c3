/**
 * The printed figures: results, targets, their ranks and printed differences.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "revision", "revision :: writing", "catalogue", "source" })
@org.jspecify.annotations.NullMarked
package org.duibiao.observation;
