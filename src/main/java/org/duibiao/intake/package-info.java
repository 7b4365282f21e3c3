/**
 * Data packages in and out: read all, check all, then store all or nothing as one
 * revision. The seed comes in this way too.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "revision", "revision :: writing",
		"catalogue", "catalogue :: writing", "source", "source :: text", "source :: writing", "observation",
		"observation :: writing", "export", "audit", "wording", "site", "site :: problem", "security", "command" })
@org.jspecify.annotations.NullMarked
package org.duibiao.intake;
