/**
 * Charts and cards laid out as pictures, and the writers that turn them into SVG and PNG.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "chart" })
@org.jspecify.annotations.NullMarked
package org.duibiao.picture;
