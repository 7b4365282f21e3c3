/**
 * Reading the text of an article: what each numeral is, proposed with the rules that say
 * so. No store, no page.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "catalogue", "source", "source :: text", "observation" })
@org.jspecify.annotations.NullMarked
package org.duibiao.recognition;
