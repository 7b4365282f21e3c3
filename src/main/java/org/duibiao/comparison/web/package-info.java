/**
 * The comparison page.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.comparison.web;
