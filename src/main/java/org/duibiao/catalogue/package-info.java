/**
 * What figures are about: reference areas, themes, indicators, concept families and
 * units.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "revision", "revision :: writing" })
@org.jspecify.annotations.NullMarked
package org.duibiao.catalogue;
