/**
 * What went wrong, told to programs.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.site.problem;
