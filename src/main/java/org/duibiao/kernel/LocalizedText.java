package org.duibiao.kernel;

import java.util.Locale;

/**
 * A text in Chinese and English.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record LocalizedText(String zh, String en) {

	/**
	 * The text in the language of a locale; Chinese unless the locale is English.
	 * @param locale the reader's locale
	 * @return the text
	 */
	public String in(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.en : this.zh;
	}

}
