/**
 * Finished answers, kept and handed out again: an answer is a function of address,
 * language and state of the store.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "revision", "source", "replica", "site", "site :: head" })
@org.jspecify.annotations.NullMarked
package org.duibiao.delivery;
