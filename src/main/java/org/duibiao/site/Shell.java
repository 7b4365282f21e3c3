package org.duibiao.site;

import java.util.List;

import org.duibiao.observation.Observation;
import org.duibiao.wording.Edition;

/**
 * What surrounds every page.
 *
 * @param language the language of the page
 * @param otherLanguage the other language
 * @param otherHref the address of the same page in the other language
 * @param livingHref the address of the same page as of the newest revision
 * @param navigation the entries of the navigation
 */
public record Shell(String language, String otherLanguage, String otherHref, String livingHref,
		List<Entry> navigation) {

	/**
	 * Where a figure stands.
	 * @param figure the figure
	 * @param edition the edition
	 * @return the address of its place
	 */
	public String placeOf(Observation figure, Edition edition) {
		return Address.ofPlace(figure, edition);
	}

	/**
	 * An entry of the navigation.
	 *
	 * @param key the message key of its label
	 * @param href where it leads
	 * @param current whether the page is there
	 */
	public record Entry(String key, String href, boolean current) {
	}

}
