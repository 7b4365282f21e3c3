/**
 * Pages on which operators read figures from a pasted text.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.annotation.web;
