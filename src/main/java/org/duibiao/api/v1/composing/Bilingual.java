package org.duibiao.api.v1.composing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.duibiao.api.v1.contract.NamedEntry;
import org.duibiao.api.v1.contract.Text;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.site.Address;
import org.duibiao.site.Citation;
import org.duibiao.source.Document;
import org.duibiao.source.Library;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

import org.springframework.context.MessageSource;

/**
 * An edition in both languages, with the root of its addresses.
 *
 * @param zh the edition in Chinese
 * @param en the same in English
 * @param root where the site is: scheme and host without a path
 */
public record Bilingual(Edition zh, Edition en, String root) {

	/**
	 * An edition in both languages.
	 * @param edition the edition in any language
	 * @param messages the messages of both
	 * @param root where the site is
	 * @return the same edition in both
	 */
	public static Bilingual of(Edition edition, MessageSource messages, String root) {
		return new Bilingual(in(Locale.CHINESE, edition, messages), in(Locale.ENGLISH, edition, messages), root);
	}

	private static Edition in(Locale locale, Edition edition, MessageSource messages) {
		return new Edition(edition.revision(), edition.latest(), edition.frozen(), edition.catalogue(),
				edition.library(), new Phrases(messages, locale));
	}

	/**
	 * The catalogue as of the edition.
	 * @return the catalogue
	 */
	public Catalogue catalogue() {
		return this.zh.catalogue();
	}

	/**
	 * The documents as of the edition.
	 * @return the documents
	 */
	public Library library() {
		return this.zh.library();
	}

	/**
	 * Something told in both languages.
	 * @param teller tells it in the language of an edition
	 * @return the text
	 */
	public Text tell(Function<Edition, String> teller) {
		return new Text(teller.apply(this.zh), teller.apply(this.en));
	}

	/**
	 * The absolute address of a path of the site; who reads a frozen revision stays in
	 * it.
	 * @param segments the segments of the path
	 * @return the address
	 */
	public Link link(String... segments) {
		return new Link(this.root, Address.in(this.zh, segments));
	}

	/**
	 * The absolute address of the page of an area.
	 * @param area a province or prefecture
	 * @return the address
	 */
	public Link link(Area area) {
		return new Link(this.root, Address.in(this.zh, area));
	}

	/**
	 * How something is cited.
	 * @param address where it is, with the revision frozen
	 * @param documents the documents whose figures it shows
	 * @return the citation as a sentence
	 */
	public Text cite(String address, Collection<Document> documents) {
		return tell((edition) -> {
			Citation citation = new Citation(edition.phrases().say("api.cite.title"), List.copyOf(documents), edition,
					address, address, LocalDate.EPOCH);
			return documents.isEmpty() ? citation.site() : citation.plain();
		});
	}

	static Text text(LocalizedText text) {
		return new Text(text.zh(), text.en());
	}

	static NamedEntry named(Area area) {
		return new NamedEntry(area.code().value(), text(area.shortName()));
	}

	static NamedEntry named(Indicator indicator) {
		return new NamedEntry(indicator.code().value(), text(indicator.name()));
	}

	/**
	 * An absolute address.
	 *
	 * @param root scheme and host
	 * @param address the address without them
	 */
	public record Link(String root, Address address) {

		/**
		 * The same with one more parameter.
		 * @param name its name
		 * @param value its value
		 * @return the address
		 */
		public Link with(String name, String value) {
			return new Link(this.root, this.address.with(name, value));
		}

		@Override
		public String toString() {
			return this.root + this.address;
		}

	}

}
