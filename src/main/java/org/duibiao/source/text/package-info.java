/**
 * The text of documents, attached from outside, and places in it; without Spring.
 */
@org.springframework.modulith.NamedInterface("text")
@org.jspecify.annotations.NullMarked
package org.duibiao.source.text;
