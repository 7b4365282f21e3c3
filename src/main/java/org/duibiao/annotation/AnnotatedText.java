package org.duibiao.annotation;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duibiao.kernel.PrintedNumber;
import org.duibiao.recognition.Passage;
import org.duibiao.recognition.Proposal;
import org.duibiao.recognition.Recognizer;
import org.duibiao.recognition.Setting;
import org.duibiao.recognition.Vocabulary;
import org.duibiao.source.SourcePlace;
import org.duibiao.source.text.ArticleText;
import org.duibiao.source.text.Numeral;
import org.duibiao.source.text.Numerals;
import org.duibiao.source.text.Paragraph;
import org.duibiao.source.text.Span;

/**
 * The text of an article with its annotations, with what is stored of it already, and
 * with proposals for what is left. Immutable.
 */
public final class AnnotatedText {

	private final Article article;

	private final List<Paragraph> paragraphs;

	private final List<Annotation> annotations;

	private final Map<Integer, List<Proposal>> proposals = new HashMap<>();

	private final List<ReadNumeral> numerals = new ArrayList<>();

	AnnotatedText(Article article, List<Annotation> annotations, Set<SourcePlace> stored, Vocabulary vocabulary) {
		this.article = article;
		this.paragraphs = text(article).paragraphs();
		this.annotations = List.copyOf(annotations);
		Map<Paragraph, Integer> index = new HashMap<>();
		this.paragraphs.forEach((paragraph) -> index.put(paragraph, index.size()));
		new Recognizer(vocabulary).read(passages())
			.forEach((proposal) -> this.proposals
				.computeIfAbsent(index.get(proposal.paragraph()), (paragraph) -> new ArrayList<>())
				.add(proposal));
		for (int i = 0; i < this.paragraphs.size(); i++) {
			readNumerals(i, spans(this.paragraphs.get(i), stored));
		}
	}

	/**
	 * The text of an article as the import would read it.
	 * @param article the article
	 * @return the text, in paragraphs
	 */
	static ArticleText text(Article article) {
		return ArticleText.of(article.content(), article.document(),
				article.headings().stream().map((heading) -> heading.section(article.document().code())).toList(),
				List.of());
	}

	private void readNumerals(int paragraph, List<Span> stored) {
		for (Numeral numeral : Numerals.of(this.paragraphs.get(paragraph))) {
			Span span = numeral.span();
			List<Annotation> made = this.annotations.stream()
				.filter((each) -> each.spot().paragraph() == paragraph && each.spot().span().contains(span))
				.toList();
			Optional<Proposal> proposal = this.proposals.getOrDefault(paragraph, List.of())
				.stream()
				.filter((each) -> each.span().start() < span.end() && span.start() < each.span().end())
				.min(Comparator.comparingInt((each) -> each.span().contains(span) ? 0 : 1));
			this.numerals.add(new ReadNumeral(paragraph, span, made,
					stored.stream().filter((each) -> each.contains(span)).findFirst(), proposal));
		}
	}

	private static List<Span> spans(Paragraph paragraph, Set<SourcePlace> stored) {
		return stored.stream()
			.filter((place) -> place.section().equals(paragraph.section()) && place.paragraph() == paragraph.number())
			.flatMap((place) -> paragraph.occurrences(place.token()).stream().skip(place.occurrence() - 1L).limit(1))
			.toList();
	}

	private List<Passage> passages() {
		List<Passage> passages = new ArrayList<>();
		Year published = Year.of(this.article.document().publicationYear());
		for (int i = 0; i < this.paragraphs.size(); i++) {
			int paragraph = i;
			List<Heading> passed = this.article.headings()
				.stream()
				.filter((heading) -> heading.paragraph() <= paragraph)
				.toList();
			passages.add(new Passage(this.paragraphs.get(i), new Setting(passed.get(passed.size() - 1).part(),
					published, passed.stream().map((heading) -> heading.words().zh()).toList())));
		}
		return passages;
	}

	/**
	 * The article.
	 * @return the article
	 */
	public Article article() {
		return this.article;
	}

	/**
	 * The paragraphs.
	 * @return the paragraphs, in order
	 */
	public List<Paragraph> paragraphs() {
		return this.paragraphs;
	}

	/**
	 * What was made of the article so far.
	 * @return the annotations, in reading order
	 */
	public List<Annotation> annotations() {
		return this.annotations;
	}

	/**
	 * All numerals.
	 * @return the numerals, in reading order
	 */
	public List<ReadNumeral> numerals() {
		return List.copyOf(this.numerals);
	}

	/**
	 * How many numerals nobody has said anything of.
	 * @return their number
	 */
	public int left() {
		return (int) this.numerals.stream().filter(ReadNumeral::isUnread).count();
	}

	/**
	 * What is still to be judged: unread numerals, those of one proposal together.
	 * @return the first numeral of each, in reading order
	 */
	public List<ReadNumeral> unread() {
		Set<Proposal> seen = new HashSet<>();
		return this.numerals.stream()
			.filter(ReadNumeral::isUnread)
			.filter((numeral) -> numeral.proposal().map(seen::add).orElse(true))
			.toList();
	}

	/**
	 * A numeral by its place.
	 * @param paragraph the paragraph, counted from 0
	 * @param start where it begins in it
	 * @return the numeral
	 * @throws NotAnnotatedException if none stands there
	 */
	public ReadNumeral numeral(int paragraph, int start) {
		return this.numerals.stream()
			.filter((numeral) -> numeral.paragraph() == paragraph && numeral.span().start() == start)
			.findFirst()
			.orElseThrow(() -> NotAnnotatedException.unknown("reading.refused.numeral"));
	}

	/**
	 * The token that was typed in around a numeral.
	 * @param numeral the numeral
	 * @param token the words and signs as printed
	 * @return where it stands; nothing if it does not stand around the numeral, or is cut
	 * out of a longer number
	 */
	public Optional<Span> token(ReadNumeral numeral, String token) {
		return token.isEmpty() ? Optional.empty()
				: this.paragraphs.get(numeral.paragraph())
					.occurrences(token)
					.stream()
					.filter((span) -> span.contains(numeral.span()))
					.findFirst();
	}

	/**
	 * The place of an annotation as the data package tells it.
	 * @param spot where its token stands
	 * @return the place
	 */
	public SourcePlace place(Annotation.Spot spot) {
		Paragraph paragraph = this.paragraphs.get(spot.paragraph());
		String token = spot.span().of(paragraph.text());
		int occurrence = paragraph.occurrences(token).indexOf(spot.span()) + 1;
		return new SourcePlace(this.article.document().code(), paragraph.section(), paragraph.number(), token,
				occurrence);
	}

	/**
	 * Whether a token is a range of numbers or cut out of one: there is no figure that
	 * could say so.
	 * @param spot where the token stands
	 * @return whether it is 3—5个, or 3 or 5个 in it
	 */
	boolean isInRange(Annotation.Spot spot) {
		return PrintedNumber.isInRange(this.paragraphs.get(spot.paragraph()).text(), spot.span().start(),
				spot.span().end());
	}

	/**
	 * The figure that was printed last before a place in the same paragraph.
	 * @param spot the place
	 * @return its annotation, if there is one
	 */
	public Optional<Annotation> figureBefore(Annotation.Spot spot) {
		return this.annotations.stream()
			.filter((each) -> each.is(Label.OBSERVATIONS) && each.spot().paragraph() == spot.paragraph()
					&& each.spot().span().end() <= spot.span().start())
			.reduce((one, two) -> two);
	}

	/**
	 * A numeral of the text.
	 *
	 * @param paragraph its paragraph, counted from 0
	 * @param span where it stands
	 * @param annotations what was made of it
	 * @param stored the token of the store that it is part of, if it is
	 * @param proposal what it may be, if any rule says so
	 */
	public record ReadNumeral(int paragraph, Span span, List<Annotation> annotations, Optional<Span> stored,
			Optional<Proposal> proposal) {

		/**
		 * Whether nobody has said what it is.
		 * @return whether it is neither annotated nor stored
		 */
		public boolean isUnread() {
			return this.annotations.isEmpty() && this.stored.isEmpty();
		}

		/**
		 * The token that is proposed or marked for it.
		 * @return where it stands; the numeral alone if nothing is known
		 */
		public Span token() {
			return this.annotations.stream()
				.findFirst()
				.map((annotation) -> annotation.spot().span())
				.or(() -> this.stored)
				.or(() -> this.proposal.map(Proposal::span))
				.orElse(this.span);
		}

	}

}
