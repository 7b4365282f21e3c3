/**
 * The targets page.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.tracking.web;
