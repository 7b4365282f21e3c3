/**
 * Copies of a store in an H2 file, made while the application runs.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "revision" })
@org.jspecify.annotations.NullMarked
package org.duibiao.backup;
