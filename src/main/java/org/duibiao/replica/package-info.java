/**
 * The servers that hold the store: the primary, to which all is written, and perhaps a
 * replica that readers' pages are read from while it has what they show.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "site :: problem")
@org.jspecify.annotations.NullMarked
package org.duibiao.replica;
