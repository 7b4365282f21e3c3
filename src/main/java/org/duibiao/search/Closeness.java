package org.duibiao.search;

/**
 * How close what was looked for is to what was found, the closest first.
 */
enum Closeness {

	/** It is the whole text. */
	EXACT,

	/** The text begins with it. */
	PREFIX,

	/** A word of the text begins with it. */
	WORD_PREFIX,

	/** It stands in the text. */
	SUBSTRING,

	/** It is the pinyin of the whole text. */
	PINYIN_WHOLE,

	/** The pinyin of the text begins with it. */
	PINYIN_PREFIX,

	/** It stands in the pinyin of the text. */
	PINYIN_SUBSTRING,

	/** It is the initials of the whole text. */
	INITIALS_WHOLE,

	/** The initials of the text begin with it. */
	INITIALS_PREFIX,

	/** It stands among the initials of the text. */
	INITIALS_SUBSTRING;

	Closeness noCloserThan(Closeness other) {
		return (compareTo(other) < 0) ? other : this;
	}

}
