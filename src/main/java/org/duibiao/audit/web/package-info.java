/**
 * The audit page.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.audit.web;
