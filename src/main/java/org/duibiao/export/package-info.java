/**
 * One format-free table and the writers that turn it into files.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.duibiao.export;
