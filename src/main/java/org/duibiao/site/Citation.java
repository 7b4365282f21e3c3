package org.duibiao.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.source.Document;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

/**
 * How a page or file is cited: who printed the figures first, then this site with the
 * address that keeps showing what was cited.
 *
 * @param title what is cited
 * @param documents the documents whose figures it shows
 * @param edition the edition that it shows
 * @param address its absolute address with the revision frozen
 * @param path the same address without the host
 * @param accessed when it was looked at
 */
public record Citation(String title, List<Document> documents, Edition edition, String address, String path,
		LocalDate accessed) {

	/**
	 * The citation as a sentence.
	 * @return producers, then this site
	 */
	public String plain() {
		return phrases().say("cite.plain", String.join(phrases().say("list.separator"), sources()), site());
	}

	/**
	 * The documents with their producers.
	 * @return a text for each
	 */
	public List<String> sources() {
		return this.documents.stream()
			.map((document) -> phrases().say("cite.document", document.publisher(), title(document), year(document)))
			.toList();
	}

	/**
	 * The part of the citation that names this site.
	 * @return title, revision and address
	 */
	public String site() {
		return phrases().say("cite.site", this.title, this.edition.number(), stored(), this.address);
	}

	/**
	 * The citation by the Chinese standard GB/T 7714-2015, which cites everything in its
	 * own language.
	 * @return an entry for each document, in Chinese, then one for this site
	 */
	public List<String> standard() {
		List<String> entries = this.documents.stream()
			.map((document) -> "%s. %s[R]. %s.".formatted(document.publisher().zh(), chineseTitle(document),
					year(document)))
			.collect(Collectors.toList());
		entries.add(phrases().say("cite.standard.site", this.title, this.edition.number(), stored(), this.accessed,
				this.address));
		return List.copyOf(entries);
	}

	/**
	 * The citation as BibTeX.
	 * @return an entry for each document, then one for this site
	 */
	public String bibtex() {
		String documentEntries = this.documents.stream()
			.map((document) -> "@misc{%s,\n  author = {{%s}},\n  title = {%s},\n  year = {%s}\n}\n".formatted(
					document.code(), escaped(document.publisher().zh()), escaped(chineseTitle(document)),
					year(document)))
			.collect(Collectors.joining());
		return documentEntries
				+ "@misc{duibiao-r%s,\n  author = {{Duibiao}},\n  title = {%s},\n  year = {%s},\n  "
					.formatted(this.edition.number(), escaped(this.title), stored().substring(0, 4))
				+ "note = {revision %s of %s},\n  url = {%s},\n  urldate = {%s}\n}\n".formatted(this.edition.number(),
						stored(), this.address, this.accessed);
	}

	private String stored() {
		return LocalDate.ofInstant(this.edition.revision().createdAt(), ZoneOffset.UTC).toString();
	}

	private Phrases phrases() {
		return this.edition.phrases();
	}

	private String title(Document document) {
		String first = phrases().say(document.title());
		String second = phrases().say(document.subtitle());
		return second.isEmpty() ? first : phrases().say("cite.title", first, second);
	}

	private static String chineseTitle(Document document) {
		return (document.title().zh() + "：" + document.subtitle().zh()).replaceFirst("：$", "");
	}

	/** What TeX would take for a command or a comment. */
	private static String escaped(String text) {
		return text.replaceAll("[%&_#$]", "\\\\$0");
	}

	private static String year(Document document) {
		return Integer.toString(document.publicationYear());
	}

}
