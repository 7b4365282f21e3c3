/**
 * Charts as data; only the browser script knows the chart library.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.duibiao.chart;
