/**
 * How versioned tables are described and written; for the intake only.
 */
@org.springframework.modulith.NamedInterface("writing")
@org.jspecify.annotations.NullMarked
package org.duibiao.revision.writing;
