package org.duibiao.site;

import org.duibiao.catalogue.Area;
import org.duibiao.wording.Edition;

/**
 * A link.
 *
 * @param label what it says
 * @param href where it leads
 */
public record Link(String label, String href) {

	/**
	 * A link to the page of an area, with its short name.
	 * @param area a province or prefecture
	 * @param edition the edition in which it is shown
	 * @return the link
	 */
	public static Link to(Area area, Edition edition) {
		return new Link(edition.phrases().say(area.shortName()), Address.in(edition, area).toString());
	}

}
