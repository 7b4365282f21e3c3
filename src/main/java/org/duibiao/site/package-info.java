/**
 * The page shell: language, addresses, errors, response headers.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel" })
@org.jspecify.annotations.NullMarked
package org.duibiao.site;
