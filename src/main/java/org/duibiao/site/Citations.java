package org.duibiao.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.site.head.PublicAddress;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Component;

/**
 * Cites what the current request shows.
 */
@Component("citations")
public class Citations {

	private final Clock clock;

	private final PublicAddress addresses;

	Citations(Clock clock, PublicAddress addresses) {
		this.addresses = addresses;
		this.clock = clock;
	}

	/**
	 * The citation of a page or file.
	 * @param title what it is called
	 * @param edition the edition that it shows
	 * @param areas the areas whose figures it shows; all if none is named
	 * @return the citation
	 */
	public Citation of(String title, Edition edition, Collection<AreaCode> areas) {
		List<Document> documents = edition.library()
			.documents()
			.stream()
			.filter((document) -> areas.isEmpty() || areas.contains(document.area()))
			.toList();
		String path = this.addresses.state()
			.queryParam(Languages.LANG, edition.phrases().locale().getLanguage())
			.queryParam(Address.REVISION, edition.number().toString())
			.build(true)
			.toUriString();
		return new Citation(title, documents, edition, this.addresses.of(path), path, LocalDate.now(this.clock));
	}

}
