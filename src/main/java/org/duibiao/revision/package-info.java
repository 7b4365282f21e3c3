/**
 * Revisions of the store: every row knows the revision that brought it and the one that
 * replaced it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.duibiao.revision;
