package org.duibiao.wording;

import java.util.List;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.source.Library;

/**
 * The store as of one revision, told in one language: what every page is made of.
 *
 * @param revision the revision
 * @param latest the newest revision
 * @param frozen whether the reader asked for this revision and no other
 * @param catalogue the catalogue as of it
 * @param library the documents as of it
 * @param phrases the language
 */
public record Edition(Revision revision, Revision latest, boolean frozen, Catalogue catalogue, Library library,
		Phrases phrases) {

	/**
	 * The number of the revision.
	 * @return the number
	 */
	public RevisionNumber number() {
		return this.revision.number();
	}

	/**
	 * Whether there is a newer revision than the one that is shown.
	 * @return whether there is
	 */
	public boolean isOutdated() {
		return this.revision.number().compareTo(this.latest.number()) < 0;
	}

	/**
	 * How figures are told in this edition.
	 * @return the words
	 */
	public FigureWords words() {
		return new FigureWords(this);
	}

	/**
	 * A sentence of this edition in its passages, so that what it quotes from the print
	 * can be marked as Chinese.
	 * @param sentence the sentence
	 * @return the passages, in order; a single one in Chinese
	 */
	public List<Passage> passages(String sentence) {
		boolean chinese = this.phrases.locale().getLanguage().equals("zh");
		return chinese ? List.of(new Passage(sentence, false)) : Passage.of(sentence);
	}

}
