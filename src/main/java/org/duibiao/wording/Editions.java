package org.duibiao.wording;

import java.util.Locale;
import java.util.Map;

import org.duibiao.catalogue.Catalogues;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.revision.Revision;
import org.duibiao.revision.Revisions;
import org.duibiao.source.Sources;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * The editions of the store.
 */
@Service
public class Editions {

	private final Revisions revisions;

	private final Catalogues catalogues;

	private final Sources sources;

	private final MessageSource messages;

	Editions(Revisions revisions, Catalogues catalogues, Sources sources, MessageSource messages) {
		this.revisions = revisions;
		this.catalogues = catalogues;
		this.sources = sources;
		this.messages = messages;
	}

	/**
	 * The edition of the newest revision.
	 * @param locale the reader's locale
	 * @return the edition
	 */
	public Edition newest(Locale locale) {
		Revision latest = this.revisions.latest();
		return edition(latest, latest, false, locale);
	}

	/**
	 * The edition of a revision that a reader asks for.
	 * @param number the number of the revision
	 * @param locale the reader's locale
	 * @return the edition
	 * @throws UnknownCodeException if there is no such revision; it names the newest
	 */
	public Edition asOf(int number, Locale locale) {
		Revision latest = this.revisions.latest();
		String newest = latest.number().toString();
		Revision revision = this.revisions.find(number)
			.orElseThrow(() -> new UnknownCodeException("revision", Integer.toString(number),
					Map.of(newest, new LocalizedText("最新修订", "newest revision"))));
		return edition(revision, latest, true, locale);
	}

	private Edition edition(Revision revision, Revision latest, boolean frozen, Locale locale) {
		return new Edition(revision, latest, frozen, this.catalogues.asOf(revision.number()),
				this.sources.asOf(revision.number()), new Phrases(this.messages, locale));
	}

}
