/**
 * SDMX messages as they are written: structure, generic data, CSV, errors.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.sdmx.message;
