/**
 * The SDMX web service: addresses, formats, errors.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.sdmx.web;
