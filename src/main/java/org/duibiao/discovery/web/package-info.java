/**
 * The addresses that search engines and browsers ask for by themselves.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.discovery.web;
