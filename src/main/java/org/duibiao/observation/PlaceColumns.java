package org.duibiao.observation;

import jakarta.persistence.Embeddable;
import org.duibiao.source.SourcePlace;

/**
 * The columns that say where something is printed.
 */
@Embeddable
@SuppressWarnings("NullAway.Init")
class PlaceColumns {

	private String document;

	private String section;

	private int paragraph;

	private String token;

	private int occurrence;

	SourcePlace toPlace() {
		return new SourcePlace(this.document, this.section, this.paragraph, this.token, this.occurrence);
	}

}
