/**
 * What went wrong, told to programs.
 */
@org.springframework.modulith.NamedInterface("problem")
@org.jspecify.annotations.NullMarked
package org.duibiao.site.problem;
