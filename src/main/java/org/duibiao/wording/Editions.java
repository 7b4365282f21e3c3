package org.duibiao.wording;

import java.util.Locale;

import org.duibiao.catalogue.Catalogues;
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
		Revision revision = this.revisions.latest();
		return new Edition(revision, this.catalogues.asOf(revision.number()), this.sources.asOf(revision.number()),
				new Phrases(this.messages, locale));
	}

}
