package org.duibiao.recognition.grammar;

import org.duibiao.kernel.Reason;

/**
 * A rule by which a figure is read, to be told to whoever judges the reading.
 */
public enum Rule {

	/** It numbers a heading or an item. */
	HEADING_NUMBER,

	/** It stands in quotation marks, as names do. */
	QUOTED,

	/** It stands in the title of a document. */
	TITLE,

	/** It stands beside Latin letters. */
	LETTERS,

	/** A year before the name of an event. */
	YEAR_OF_EVENT,

	/** A year with no figure in its sentence. */
	YEAR_ALONE,

	/** A word for a time. */
	TIME,

	/** 近…年来: a time, not a number of things. */
	YEARS_PAST,

	/** 第…位 with its scope. */
	POSITION,

	/** 前列, 前茅, 前三: a rank in words. */
	RANK_IN_WORDS,

	/** 第 with what is no rank. */
	ORDINAL,

	/** A difference: higher, lower or changed by so much. */
	COMPARED,

	/** A number with a unit or a counting word. */
	MEASURED,

	/** An index without a unit. */
	INDEX,

	/** 两位数. */
	DOUBLE_DIGIT,

	/** A multiplier without a number. */
	BARE_MULTIPLIER,

	/** A word put to the number. */
	QUALIFIED,

	/** A size from which things are counted. */
	SIZE,

	/** 新高, 首次: a remark. */
	REMARK,

	/** 首批, 首张: the first of its kind. */
	FIRST_OF_KIND,

	/** 五大行动: so many great actions. */
	GREAT,

	/** 三进四送: a slogan of numerals. */
	SLOGAN,

	/** 二十届: a meeting. */
	MEETING,

	/** 长三角: part of a place's name. */
	PLACE,

	/** 20条: a policy called by the number of its articles. */
	ARTICLES,

	/** 一个, 一项: an article rather than a count. */
	INDEFINITE,

	/** A numeral in a word. */
	IN_A_WORD,

	/** The clause names the time. */
	TIME_IN_CLAUSE,

	/** The time stands before a comma and reaches to the semicolon. */
	TIME_AS_TOPIC,

	/** An earlier clause names the time. */
	TIME_CARRIED,

	/** A heading names the time. */
	TIME_OF_HEADING,

	/** Only the year is known. */
	TIME_UNSTATED,

	/** 由…增至: where a change began. */
	START_OF_CHANGE,

	/** A word of aiming. */
	AIMED,

	/** A word of expecting. */
	EXPECTED,

	/** A word or form of results. */
	REACHED,

	/** The section is about results, or about targets. */
	SECTION,

	/** 分别: one of several in order. */
	RESPECTIVELY,

	/** 均: the same for several. */
	EACH,

	/** No unit of the catalogue is written so. */
	UNKNOWN_UNIT,

	/** No qualifier stands for the word. */
	UNKNOWN_QUALIFIER;

	/**
	 * The rule as the ground of a proposal.
	 * @param words the words that it rests on
	 * @return the reason, to be told in the reader's language
	 */
	public Reason because(Object... words) {
		return Reason.of("recognition.rule." + name(), words);
	}

}
