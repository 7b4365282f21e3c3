/**
 * How a figure is told in Chinese and English: value, qualifier, period, rank,
 * difference, place.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "catalogue", "source", "observation", "export" })
@org.jspecify.annotations.NullMarked
package org.duibiao.wording;
