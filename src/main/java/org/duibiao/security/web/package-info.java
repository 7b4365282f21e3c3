/**
 * Signing in and out, what surrounds the pages below {@code /admin}, and the page of the
 * log.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.security.web;
