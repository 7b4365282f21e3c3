/**
 * Targets beside the results they build on.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "revision", "catalogue",
		"observation", "comparison", "wording", "export", "site", "site :: head", "chart", "exhibit" })
@org.jspecify.annotations.NullMarked
package org.duibiao.tracking;
