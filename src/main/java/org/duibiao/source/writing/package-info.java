/**
 * The source tables as the intake writes them.
 */
@org.springframework.modulith.NamedInterface("writing")
@org.jspecify.annotations.NullMarked
package org.duibiao.source.writing;
