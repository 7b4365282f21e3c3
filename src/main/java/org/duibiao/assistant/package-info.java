/**
 * Tools for assistants, by the Model Context Protocol: what is printed, in words that can
 * be quoted.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "revision", "catalogue", "source",
		"observation", "wording", "comparison", "tracking", "search", "site", "site :: head" })
@org.jspecify.annotations.NullMarked
package org.duibiao.assistant;
