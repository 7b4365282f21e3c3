/**
 * Reading figures from a pasted text, by a person with proposals: the text, what each of
 * its numerals was marked as, and the draft that comes of it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "revision", "catalogue", "source",
		"source :: text", "observation", "recognition", "intake", "wording", "site", "site :: problem", "security" })
@org.jspecify.annotations.NullMarked
package org.duibiao.annotation;
