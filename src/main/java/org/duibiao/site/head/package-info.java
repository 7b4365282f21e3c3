/**
 * What pages tell machines about themselves: public addresses, languages, pictures and
 * data sets.
 */
@org.springframework.modulith.NamedInterface("head")
@org.jspecify.annotations.NullMarked
package org.duibiao.site.head;
