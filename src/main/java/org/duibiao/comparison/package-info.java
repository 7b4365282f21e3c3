/**
 * Verdicts on what may be compared, and figures of provinces side by side.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "revision", "catalogue",
		"observation", "wording", "export", "chart", "site", "site :: head", "exhibit", "search" })
@org.jspecify.annotations.NullMarked
package org.duibiao.comparison;
