package org.duibiao.observation;

/**
 * What the print remarks on a figure.
 */
public enum Remark {

	/** 创历史新高: a record. */
	RECORD_HIGH,

	/** 近十年来新高: the highest in about ten years. */
	HIGHEST_IN_ABOUT_TEN_YEARS,

	/** 超去年全年: more than in all of the year before. */
	EXCEEDS_PREVIOUS_FULL_YEAR,

	/** 首次超过五成: over half for the first time. */
	FIRST_TIME_OVER_HALF,

	/** 首批: the first batch. */
	FIRST_BATCH,

	/** The print does not say whether of all together or of each. */
	JOINT_OR_EACH_UNSTATED

}
