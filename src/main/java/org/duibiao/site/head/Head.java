package org.duibiao.site.head;

import java.util.List;

/**
 * What the head of a page tells search engines and those who link to it; all addresses
 * are absolute.
 *
 * @param canonical the one address of the page in its language
 * @param alternates the addresses of the page in each language
 * @param locale the language as Open Graph writes it
 * @param picture the address of the picture that stands for the page
 */
public record Head(String canonical, List<Alternate> alternates, String locale, String picture) {

	/**
	 * The page in a language.
	 *
	 * @param language the language, or {@code x-default}
	 * @param href the address
	 */
	public record Alternate(String language, String href) {
	}

}
