package org.duibiao.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.duibiao.source.text.Numeral;
import org.duibiao.source.text.Numerals;
import org.duibiao.source.text.Paragraph;
import org.duibiao.source.text.Span;

/**
 * A text as far as a person has read it: each numeral with what it was marked as. The
 * text is covered when nothing is unread. Immutable; marking gives another reading.
 */
public final class Reading {

	/** No more numerals are kept than this; a longer text is never covered. */
	public static final int MOST_NUMERALS = 20_000;

	private static final int LONGEST_PARAGRAPH = 20_000;

	private final List<MarkedNumeral> numerals;

	private final boolean whole;

	private Reading(List<MarkedNumeral> numerals, boolean whole) {
		this.numerals = List.copyOf(numerals);
		this.whole = whole;
	}

	/**
	 * A text of which nothing is read yet.
	 * @param paragraphs its paragraphs, in order
	 * @return the reading
	 */
	public static Reading of(Collection<Paragraph> paragraphs) {
		List<MarkedNumeral> numerals = new ArrayList<>();
		boolean whole = true;
		for (Paragraph paragraph : paragraphs) {
			whole &= paragraph.text().length() <= LONGEST_PARAGRAPH;
			for (Numeral numeral : numerals(paragraph)) {
				if (numerals.size() == MOST_NUMERALS) {
					return new Reading(numerals, false);
				}
				numerals.add(new MarkedNumeral(numeral, Optional.empty(), Mark.UNREAD));
			}
		}
		return new Reading(numerals, whole);
	}

	/**
	 * Marks the numerals of a token. A token that overlaps them gives way: its other
	 * numerals are unread again.
	 * @param paragraph the paragraph of the token
	 * @param token where the token stands
	 * @param mark what it is; {@link Mark#UNREAD} takes marks away
	 * @return the reading with the mark
	 * @throws IllegalArgumentException if no numeral stands in the token
	 */
	public Reading with(Paragraph paragraph, Span token, Mark mark) {
		if (this.numerals.stream().noneMatch((numeral) -> numeral.isIn(paragraph, token))) {
			throw new IllegalArgumentException("no numeral from %d to %d".formatted(token.start(), token.end()));
		}
		return new Reading(this.numerals.stream().map((numeral) -> {
			if (numeral.isIn(paragraph, token)) {
				return numeral.as(token, mark);
			}
			return numeral.isCrossedBy(paragraph, token) ? numeral.unread() : numeral;
		}).toList(), this.whole);
	}

	/**
	 * All numerals.
	 * @return the numerals with their marks, in reading order
	 */
	public List<MarkedNumeral> numerals() {
		return this.numerals;
	}

	/**
	 * The numerals that nobody has said anything of.
	 * @return the numerals, in reading order
	 */
	public List<Numeral> unread() {
		return this.numerals.stream().filter(MarkedNumeral::isUnread).map(MarkedNumeral::numeral).toList();
	}

	/**
	 * Whether every numeral of the text is marked.
	 * @return whether nothing is unread, and nothing was left out
	 */
	public boolean isCovered() {
		return this.whole && this.numerals.stream().noneMatch(MarkedNumeral::isUnread);
	}

	/**
	 * Whether all numerals of the text are kept.
	 * @return whether there were not too many
	 */
	public boolean isWhole() {
		return this.whole;
	}

	private static List<Numeral> numerals(Paragraph paragraph) {
		String text = paragraph.text();
		Paragraph read = (text.length() <= LONGEST_PARAGRAPH) ? paragraph
				: new Paragraph(paragraph.section(), paragraph.number(), text.substring(0, LONGEST_PARAGRAPH));
		return Numerals.of(read).stream().map((numeral) -> new Numeral(paragraph, numeral.span())).toList();
	}

	/**
	 * A numeral with what it was marked as.
	 *
	 * @param numeral the numeral
	 * @param token the token that it was marked in; none if it is unread
	 * @param mark what it was marked as
	 */
	public record MarkedNumeral(Numeral numeral, Optional<Span> token, Mark mark) {

		/**
		 * Whether nobody has said what it is.
		 * @return whether it is unread
		 */
		public boolean isUnread() {
			return this.mark instanceof Mark.Unread;
		}

		private boolean isIn(Paragraph paragraph, Span span) {
			return this.numeral.paragraph().equals(paragraph) && span.contains(this.numeral.span());
		}

		private boolean isCrossedBy(Paragraph paragraph, Span span) {
			return this.numeral.paragraph().equals(paragraph)
					&& this.token.filter((own) -> own.start() < span.end() && span.start() < own.end()).isPresent();
		}

		private MarkedNumeral as(Span span, Mark other) {
			return (other instanceof Mark.Unread) ? unread()
					: new MarkedNumeral(this.numeral, Optional.of(span), other);
		}

		private MarkedNumeral unread() {
			return new MarkedNumeral(this.numeral, Optional.empty(), Mark.UNREAD);
		}

	}

}
