/**
 * Turns what the modules hold into what the interface promises.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.api.v1.composing;
