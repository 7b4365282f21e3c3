package org.duibiao.annotation;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.source.Part;
import org.duibiao.source.Section;

/**
 * Where a section of an article begins.
 *
 * @param paragraph its first paragraph, counted from 0 over the whole article
 * @param code its code, unique in the article
 * @param part what it speaks of in the main
 * @param words the words with which it begins, and what they are in English
 */
public record Heading(int paragraph, String code, Part part, LocalizedText words) {

	Section section(String document) {
		return new Section(document, this.code, this.words);
	}

}
