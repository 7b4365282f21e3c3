/**
 * The first version of the interface for programs.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.api.v1;
