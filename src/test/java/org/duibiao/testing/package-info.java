/**
 * What tests of pages share.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.testing;
