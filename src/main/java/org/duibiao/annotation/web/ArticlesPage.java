package org.duibiao.annotation.web;

import java.util.List;

import org.duibiao.annotation.Article;

/**
 * The texts that are being read, and the form for another one.
 *
 * @param rows the texts, the newest first
 * @param document the field for the document
 * @param fields the fields for a new document
 * @param text what was pasted
 * @param faults what is wrong beside the fields
 */
record ArticlesPage(List<Row> rows, Field document, List<Field> fields, String text, List<String> faults) {

	/**
	 * How long a text may be.
	 * @return the number of characters
	 */
	public int longest() {
		return Article.LONGEST;
	}

	/**
	 * Whether anything is wrong with what was sent.
	 * @return whether it is
	 */
	public boolean isWrong() {
		return !this.faults.isEmpty() || this.fields.stream().anyMatch((field) -> !field.fault().isEmpty());
	}

	/**
	 * A text.
	 *
	 * @param number its number
	 * @param title the title of the document
	 * @param document the code of the document
	 * @param open whether it can still be worked on
	 * @param draft the number of the draft made of it; 0 if there is none
	 * @param person who changed it last
	 * @param time when
	 */
	record Row(int number, String title, String document, boolean open, int draft, String person, String time) {
	}

}
