/**
 * Values that every module shares: text in two languages, periods, quantities with their
 * qualifiers, reasons. No Spring here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.duibiao.kernel;
