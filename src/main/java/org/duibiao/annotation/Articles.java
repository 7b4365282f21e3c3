package org.duibiao.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.intake.Fault;
import org.duibiao.intake.FilledLine;
import org.duibiao.intake.Submission;
import org.duibiao.intake.Submissions;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.source.Document;
import org.duibiao.source.Part;
import org.duibiao.source.Section;
import org.duibiao.source.text.ArticleText;
import org.duibiao.source.text.Paragraph;
import org.duibiao.source.text.UnrecognizedArticleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All articles from which operators read figures.
 */
@Service
public class Articles {

	private final ArticleRows rows;

	private final AnnotationRows annotations;

	private final PublishedStore store;

	private final Submissions submissions;

	private final ActionLog log;

	Articles(ArticleRows rows, AnnotationRows annotations, PublishedStore store, Submissions submissions,
			ActionLog log) {
		this.rows = rows;
		this.annotations = annotations;
		this.store = store;
		this.submissions = submissions;
		this.log = log;
	}

	/**
	 * What the import would refuse in the description of a new document.
	 * @param document the document
	 * @return the faults, column by column
	 */
	public List<Fault> faults(FilledLine document) {
		return this.submissions.faults(document);
	}

	/**
	 * Takes the text of a document that is not in the store.
	 * @param document the document, without faults
	 * @param pasted the text, in which a line begins with the title
	 * @param person who pasted it
	 * @return its number
	 * @throws NotAnnotatedException if the text cannot be taken, or the store has a
	 * document of the code
	 */
	@Transactional
	public ArticleNumber paste(Document document, String pasted, String person) {
		if (this.store.library().documents().stream().anyMatch((each) -> each.code().equals(document.code()))) {
			throw NotAnnotatedException.conflict("reading.refused.code", document.code());
		}
		List<String> lines = PastedText.paragraphs(pasted);
		List<Section> whole = List.of(new Section(document.code(), "0", document.title()));
		List<String> paragraphs = read(lines, document, whole).paragraphs().stream().map(Paragraph::text).toList();
		ArticleNumber number = this.rows.add(document, false, String.join("\n", paragraphs), person);
		this.rows.replaceHeadings(number, told(document, paragraphs, Outline.find(paragraphs), Map.of()));
		this.log.record(person, Action.READ_FIGURES, number.toString(), document.code());
		return number;
	}

	/**
	 * Takes the text of a document of the store.
	 * @param code the code of the document
	 * @param pasted the text, in which lines begin with the title and all headings
	 * @param person who pasted it
	 * @return its number
	 * @throws NotAnnotatedException if the text cannot be taken
	 */
	@Transactional
	public ArticleNumber paste(String code, String pasted, String person) {
		Document document = this.store.library().document(code);
		List<Section> sections = this.store.library().sectionsOf(document);
		ArticleText text = read(PastedText.paragraphs(pasted), document, sections);
		List<String> paragraphs = text.paragraphs().stream().map(Paragraph::text).toList();
		Map<Integer, Part> parts = Outline.find(paragraphs);
		List<Heading> headings = new ArrayList<>();
		Part part = Part.INTRODUCTION;
		for (Section section : sections) {
			int first = indexOf(text, section);
			part = parts.getOrDefault(first, part);
			headings.add(new Heading(first, section.code(), part, section.heading()));
		}
		ArticleNumber number = this.rows.add(document, true, String.join("\n", paragraphs), person);
		this.rows.replaceHeadings(number, headings);
		this.log.record(person, Action.READ_FIGURES, number.toString(), code);
		return number;
	}

	private static int indexOf(ArticleText text, Section section) {
		return text.paragraphs().stream().map(Paragraph::section).toList().indexOf(section.code());
	}

	private ArticleText read(List<String> lines, Document document, List<Section> sections) {
		try {
			return ArticleText.of(String.join("\n", lines), document, sections, this.store.library().documents());
		}
		catch (UnrecognizedArticleException ex) {
			throw NotAnnotatedException.bad("reading.refused.unrecognized", String.join(" · ", ex.missing()));
		}
	}

	/**
	 * The newest articles, without their texts.
	 * @param limit how many at most
	 * @return the articles, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Article> newest(int limit) {
		return this.rows.newest(limit);
	}

	/**
	 * An article that can be worked on.
	 * @param number its number
	 * @return the article
	 * @throws NotAnnotatedException if there is none, or its text was thrown away
	 */
	@Transactional(readOnly = true)
	public Article get(ArticleNumber number) {
		return this.rows.find(number)
			.filter((article) -> !article.discarded())
			.orElseThrow(() -> NotAnnotatedException.unknown("reading.refused.unknown", number.value()));
	}

	/**
	 * The text of an article with all that was made of it.
	 * @param number the number of the article
	 * @return the text
	 */
	@Transactional(readOnly = true)
	public AnnotatedText read(ArticleNumber number) {
		Article article = get(number);
		return new AnnotatedText(article, this.annotations.of(number),
				article.stored() ? this.store.places(article.document()) : Set.of(),
				this.store.vocabulary(this.annotations.indicators(number)));
	}

	/**
	 * Changes where sections begin and what they speak of. The sections of a document of
	 * the store stay where they are.
	 * @param edit the article and who changes it
	 * @param parts for each paragraph with which a section begins, what it speaks of
	 * @param english headings in English, by paragraph
	 */
	@Transactional
	public void outline(Edit edit, Map<Integer, Part> parts, Map<Integer, String> english) {
		Article article = get(edit.article());
		claim(edit);
		if (article.stored()) {
			this.rows.replaceHeadings(edit.article(),
					article.headings()
						.stream()
						.map((heading) -> new Heading(heading.paragraph(), heading.code(),
								parts.getOrDefault(heading.paragraph(), heading.part()), heading.words()))
						.toList());
			return;
		}
		List<String> paragraphs = article.content().lines().toList();
		Map<Integer, Part> told = new HashMap<>(parts);
		told.keySet().removeIf((paragraph) -> paragraph < 0 || paragraph >= paragraphs.size());
		told.putIfAbsent(0, Part.INTRODUCTION);
		this.rows.replaceHeadings(edit.article(), told(article.document(), paragraphs, told, english));
	}

	/** Sections that the import finds where the person put them. */
	private List<Heading> told(Document document, List<String> paragraphs, Map<Integer, Part> parts,
			Map<Integer, String> english) {
		List<Heading> headings = Outline.sections(paragraphs, parts, english);
		for (int i = 0; i < headings.size(); i++) {
			List<Fault> faults = faults(ArticleLines.section(document.code(), headings.get(i), i + 1));
			if (!faults.isEmpty()) {
				throw NotAnnotatedException.bad("reading.refused.heading", headings.get(i).paragraph() + 1,
						faults.get(0).found());
			}
		}
		List<Section> sections = headings.stream().map((heading) -> heading.section(document.code())).toList();
		ArticleText text = ArticleText.of(String.join("\n", paragraphs), document, sections, List.of());
		for (Heading heading : headings) {
			if (indexOf(text, heading.section(document.code())) != heading.paragraph()) {
				throw NotAnnotatedException.bad("reading.refused.ambiguous", heading.paragraph() + 1,
						heading.words().zh());
			}
		}
		return headings;
	}

	/**
	 * Makes a draft of an article that is read through, and has it checked.
	 * @param edit the article and who asks for it
	 * @return the number of the draft
	 * @throws NotAnnotatedException if a numeral is still unread
	 */
	@Transactional
	public int draft(Edit edit) {
		AnnotatedText text = read(edit.article());
		if (text.left() > 0) {
			throw NotAnnotatedException.conflict("reading.refused.left", text.left());
		}
		claim(edit);
		Document document = text.article().document();
		List<FilledLine> lines = new ArticleLines(text).all(this.annotations.indicators(edit.article()));
		if (lines.isEmpty()) {
			throw NotAnnotatedException.conflict("reading.refused.nothing");
		}
		int draft = this.submissions.submit(
				new Submission(document.code(), edit.article() + "." + text.article().version(), lines), edit.person());
		this.rows.draft(edit.article(), draft);
		this.log.record(edit.person(), Action.UPLOADED, Integer.toString(draft), document.code());
		return draft;
	}

	/**
	 * Throws an article away with its text; that there was one stays.
	 * @param edit the article and who asks for it
	 */
	@Transactional
	public void discard(Edit edit) {
		get(edit.article());
		claim(edit);
		this.annotations.discard(edit.article());
		this.rows.discard(edit.article());
		this.log.record(edit.person(), Action.DISCARDED, "text " + edit.article(), "");
	}

	void claim(Edit edit) {
		if (!this.rows.touch(edit.article(), edit.version(), edit.person())) {
			String other = this.rows.find(edit.article()).map((article) -> article.changed().person()).orElse("");
			throw NotAnnotatedException.conflict("reading.refused.conflict", other);
		}
	}

	/**
	 * Figures of the store that are printed in a document.
	 * @param article the article
	 * @return the identities with their tokens, in reading order
	 */
	@Transactional(readOnly = true)
	public Map<String, String> storedFigures(Article article) {
		return !article.stored() ? Map.of()
				: this.store.figures(article.document())
					.stream()
					.collect(Collectors.toMap((figure) -> figure.id().value(), (figure) -> figure.asPrinted(),
							(one, two) -> one, LinkedHashMap::new));
	}

	/**
	 * The indicators that an article adds.
	 * @param number the number of the article
	 * @return the cells of each
	 */
	@Transactional(readOnly = true)
	public List<Map<String, String>> indicators(ArticleNumber number) {
		return this.annotations.indicators(number);
	}

	/**
	 * A change of an article.
	 *
	 * @param article which article
	 * @param version the version that the person looked at
	 * @param person who makes it
	 */
	public record Edit(ArticleNumber article, int version, String person) {
	}

}
