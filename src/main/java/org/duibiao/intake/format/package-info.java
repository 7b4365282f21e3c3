/**
 * Formats of files that come in, read within limits and strictly: archives, workbooks,
 * comma-separated texts. Knows nothing of tables.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.format;
