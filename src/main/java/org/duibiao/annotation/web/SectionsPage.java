package org.duibiao.annotation.web;

import java.util.List;

/**
 * The page on which a person says where sections begin.
 *
 * @param number the number of the article
 * @param version its version
 * @param title its title
 * @param fixed whether the sections stay where they are, as the store has them
 * @param rows the paragraphs; of a document of the store only those with headings
 */
record SectionsPage(int number, int version, String title, boolean fixed, List<Row> rows) {

	/**
	 * A paragraph.
	 *
	 * @param paragraph its number, counted from 0
	 * @param words how it begins
	 * @param code the code of the section that begins with it; empty if none does
	 * @param part what that section speaks of; empty if none begins
	 * @param english its heading in English
	 */
	record Row(int paragraph, String words, String code, String part, String english) {

		/**
		 * Its number as people count.
		 * @return the number, counted from 1
		 */
		public int ordinal() {
			return this.paragraph + 1;
		}

	}

}
