package org.duibiao.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Cites what the current request shows.
 */
@Component("citations")
public class Citations {

	/** What is part of the state of a page; other parameters are not cited. */
	private static final Set<String> CITED = Set.of("theme", "kind", "sort", "q", "province", "indicator", "only",
			"layout");

	private static final int LONGEST = 200;

	private final Clock clock;

	Citations(Clock clock) {
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
		UriComponents asked = ServletUriComponentsBuilder.fromCurrentRequest().build();
		UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest().replaceQuery(null);
		asked.getQueryParams()
			.forEach((name, values) -> values.stream()
				.filter((value) -> CITED.contains(name) && value != null && value.length() <= LONGEST)
				.forEach((value) -> address.queryParam(name, value)));
		UriComponents frozen = address.queryParam(Languages.LANG, edition.phrases().locale().getLanguage())
			.queryParam(Address.REVISION, edition.number().toString())
			.build(true);
		String path = Objects.requireNonNull(frozen.getPath()) + "?" + frozen.getQuery();
		return new Citation(title, documents, edition, frozen.toUriString(), path, LocalDate.now(this.clock));
	}

}
