package org.duibiao.kernel;

/**
 * The word that a print puts to a number and that tells how far the number may be
 * trusted.
 */
public enum Qualifier {

	/** No such word: the number stands for itself, within its printed rounding. */
	EXACT,

	/** 左右: somewhere near the number; how near is not printed. */
	ABOUT,

	/** 以上: the number or more. */
	AT_LEAST,

	/** 超过, 超, 过, 多, 余, 突破: more than the number. */
	MORE_THAN,

	/** 两位数: ten or more and less than a hundred. */
	DOUBLE_DIGIT

}
