/**
 * The tables of figures as the intake writes them.
 */
@org.springframework.modulith.NamedInterface("writing")
@org.jspecify.annotations.NullMarked
package org.duibiao.observation.writing;
