package org.duibiao.source;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.LocalizedText;

/**
 * A document in which figures were printed.
 *
 * @param code its code
 * @param area the area whose government speaks in it
 * @param title its title
 * @param subtitle the second line of its title; empty if there is none
 * @param publisher who speaks
 * @param publicationYear the year in which it was printed
 */
public record Document(String code, AreaCode area, LocalizedText title, LocalizedText subtitle, LocalizedText publisher,
		int publicationYear) {
}
