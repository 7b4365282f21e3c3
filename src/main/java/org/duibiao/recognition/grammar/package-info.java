/**
 * What the prose of governments says by its form: which numerals are figures, ranks or
 * differences, how far their tokens reach, and which words name a period.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.recognition.grammar;
