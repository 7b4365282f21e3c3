/**
 * The page shell: language, addresses, errors, response headers.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "revision", "catalogue", "source", "observation", "wording", "export" })
@org.jspecify.annotations.NullMarked
package org.duibiao.site;
