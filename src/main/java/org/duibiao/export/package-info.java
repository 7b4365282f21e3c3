/**
 * One format-free table, and for each file format the writer that turns it into a file.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel" })
@org.jspecify.annotations.NullMarked
package org.duibiao.export;
