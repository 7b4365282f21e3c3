/**
 * What the program does on the command line instead of serving pages.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.duibiao.command;
