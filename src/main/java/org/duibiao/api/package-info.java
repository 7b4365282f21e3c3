/**
 * The interface for programs: everything the pages show, as JSON.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "revision", "catalogue", "source", "observation", "wording", "comparison",
				"tracking", "search", "site", "site :: head", "site :: problem", "site :: tag" })
@org.jspecify.annotations.NullMarked
package org.duibiao.api;
