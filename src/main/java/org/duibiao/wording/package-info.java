/**
 * How a figure is told in Chinese and English: value, qualifier, period, rank,
 * difference, place.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "revision", "catalogue", "source", "observation", "export", "chart" })
@org.jspecify.annotations.NullMarked
package org.duibiao.wording;
