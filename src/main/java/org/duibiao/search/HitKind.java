package org.duibiao.search;

/**
 * What can be found, in the order of hits that are equally close.
 */
public enum HitKind {

	/** A province. */
	PROVINCE,

	/** A prefecture. */
	PREFECTURE,

	/** A theme. */
	THEME,

	/** An indicator. */
	INDICATOR,

	/** A concept family. */
	FAMILY

}
