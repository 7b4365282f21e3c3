/**
 * The home, province, indicator and data pages.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.dashboard.web;
