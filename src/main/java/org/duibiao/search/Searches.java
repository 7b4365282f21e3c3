package org.duibiao.search;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.revision.Kept;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Component;

/**
 * Finds provinces, themes, indicators and concept families by their names and codes, in
 * Chinese, English and pinyin. Thread-safe; asks the store nothing but the catalogue.
 */
@Component
public class Searches {

	private final Kept<SearchIndex> kept;

	Searches(Catalogues catalogues) {
		this.kept = new Kept<>((revision) -> SearchIndex.of(catalogues.asOf(revision)));
	}

	/**
	 * Finds what is called so in an edition.
	 * @param query what is looked for; several words must all be found
	 * @param edition the edition; its language does not matter
	 * @return what was found
	 */
	public SearchResults find(String query, Edition edition) {
		return find(query, edition.number());
	}

	/**
	 * Finds what is called so as of a revision.
	 * @param query what is looked for; several words must all be found
	 * @param revision the number of the revision
	 * @return what was found
	 */
	public SearchResults find(String query, RevisionNumber revision) {
		return this.kept.asOf(revision).find(query);
	}

	/**
	 * Finds what is called so in a catalogue that is not kept.
	 * @param query what is looked for; several words must all be found
	 * @param catalogue the catalogue
	 * @return what was found
	 */
	public static SearchResults find(String query, Catalogue catalogue) {
		return SearchIndex.of(catalogue).find(query);
	}

}
