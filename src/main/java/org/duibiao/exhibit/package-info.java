/**
 * Charts on pages: their tables, their pictures as files, and the code that puts them
 * into other sites.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "catalogue", "source", "observation",
		"wording", "site", "site :: head", "chart", "picture" })
@org.jspecify.annotations.NullMarked
package org.duibiao.exhibit;
