/**
 * Finding provinces, themes, indicators and concept families by what they are called, in
 * Chinese, English and pinyin.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "revision", "catalogue", "observation", "wording", "export", "site" })
@org.jspecify.annotations.NullMarked
package org.duibiao.search;
