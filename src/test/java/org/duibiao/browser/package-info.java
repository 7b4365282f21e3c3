/**
 * The site in a real browser.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.browser;
