/**
 * How requests are read: every parameter is declared once, and nothing else is taken.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.api.v1.request;
