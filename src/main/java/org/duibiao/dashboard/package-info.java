/**
 * Read models of the home, province, indicator and data pages.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "revision", "catalogue", "source", "source :: text", "observation",
				"comparison", "wording", "export", "chart", "site", "site :: head", "intake", "exhibit", "tracking" })
@org.jspecify.annotations.NullMarked
package org.duibiao.dashboard;
