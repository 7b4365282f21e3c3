/**
 * Which tables may come in, and what they, their columns, their codes and the sheets of
 * templates are called.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.dictionary;
