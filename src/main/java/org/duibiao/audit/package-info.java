/**
 * Checks of what was printed: shares, net changes, growth, printed differences and
 * repetitions, each with its computation and verdict.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "revision", "catalogue", "observation", "wording", "export", "site" })
@org.jspecify.annotations.NullMarked
package org.duibiao.audit;
