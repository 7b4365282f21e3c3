/**
 * Where figures were printed: documents, their sections, and places in them.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "revision", "revision :: writing", "catalogue" })
@org.jspecify.annotations.NullMarked
package org.duibiao.source;
