/**
 * Entity tags that are known before an answer is made, so that whoever has it already
 * costs no work.
 */
@org.springframework.modulith.NamedInterface("tag")
@org.jspecify.annotations.NullMarked
package org.duibiao.site.tag;
