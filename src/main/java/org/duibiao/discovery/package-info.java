/**
 * What leads to this site from outside: the site map for search engines, and how the site
 * is installed on a home screen.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "revision", "catalogue", "source", "wording", "site", "site :: head" })
@org.jspecify.annotations.NullMarked
package org.duibiao.discovery;
