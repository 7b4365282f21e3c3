/**
 * The search page, its file and its suggestions.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.search.web;
