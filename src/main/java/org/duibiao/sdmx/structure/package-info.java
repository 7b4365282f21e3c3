/**
 * The structure of the flow: its parts, code lists and names.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.sdmx.structure;
