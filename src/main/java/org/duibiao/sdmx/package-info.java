/**
 * The figures as SDMX: one flow, its structure, and the series of its observations.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "revision", "catalogue", "source",
		"observation", "wording", "site", "site :: problem", "site :: tag" })
@org.jspecify.annotations.NullMarked
package org.duibiao.sdmx;
