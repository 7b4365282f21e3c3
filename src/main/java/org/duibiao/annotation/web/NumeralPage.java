package org.duibiao.annotation.web;

import java.util.List;
import java.util.Map;

/**
 * The page on which a person says what a numeral is.
 *
 * @param article the number of the article
 * @param version its version
 * @param paragraph the paragraph of the numeral, counted from 0
 * @param start where it begins
 * @param sentence the sentence of the token
 * @param token the token
 * @param label what it shall be: the name of a table
 * @param mark the number of the annotation that is changed; 0 if it is a new one
 * @param others what else was made of the numeral, by number
 * @param proposed what is proposed, in words; empty if nothing is
 * @param grounds why
 * @param fields the fields
 * @param faults what is wrong beside the fields
 */
record NumeralPage(int article, int version, int paragraph, int start, Sentence sentence, String token, String label,
		int mark, Map<Integer, String> others, String proposed, List<String> grounds, List<Field> fields,
		List<String> faults) {

	/**
	 * The address of the numeral.
	 * @return the address
	 */
	public String href() {
		return "/admin/reading/" + this.article + "/numerals/" + this.paragraph + "/" + this.start;
	}

	/**
	 * The number of the paragraph as people count.
	 * @return the number, counted from 1
	 */
	public int ordinal() {
		return this.paragraph + 1;
	}

	/**
	 * Whether anything is wrong with what was sent.
	 * @return whether it is
	 */
	public boolean isWrong() {
		return !this.faults.isEmpty() || this.fields.stream().anyMatch((field) -> !field.fault().isEmpty());
	}

	/**
	 * A sentence around a token.
	 *
	 * @param before what comes before the token
	 * @param token the token
	 * @param after what comes after it
	 */
	record Sentence(String before, String token, String after) {
	}

}
