/**
 * Tests of the structure: modules, rules inside them, sizes, docs.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.architecture;
