package org.duibiao.annotation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.annotation.AnnotatedText;
import org.duibiao.annotation.AnnotatedText.ReadNumeral;
import org.duibiao.recognition.Proposal;
import org.duibiao.source.text.Span;

/**
 * A stretch of a paragraph that is one thing.
 *
 * @param text its characters
 * @param state what it is; empty if it has no numeral
 * @param start where its first numeral begins
 * @param unread whether nobody has said what it is
 */
record Segment(String text, String state, int start, boolean unread) {

	/**
	 * Whether it has a numeral.
	 * @return whether it is a token
	 */
	public boolean isToken() {
		return !this.state.isEmpty();
	}

	/**
	 * Cuts a paragraph.
	 * @param text the text
	 * @param paragraph the paragraph, counted from 0
	 * @return its segments, in order; together they are the paragraph
	 */
	static List<Segment> of(AnnotatedText text, int paragraph) {
		String words = text.paragraphs().get(paragraph).text();
		List<ReadNumeral> numerals = text.numerals()
			.stream()
			.filter((numeral) -> numeral.paragraph() == paragraph)
			.toList();
		List<Part> parts = new ArrayList<>();
		Stream
			.concat(numerals.stream().filter((numeral) -> !numeral.isUnread()),
					numerals.stream().filter(ReadNumeral::isUnread))
			.forEach((numeral) -> {
				Span token = numeral.token();
				Span span = (token.contains(numeral.span()) && parts.stream().noneMatch((part) -> part.meets(token)))
						? token : numeral.span();
				if (parts.stream().noneMatch((part) -> part.meets(span))) {
					parts.add(new Part(span, numeral));
				}
			});
		parts.sort(Comparator.comparingInt((part) -> part.span().start()));
		return cut(words, parts);
	}

	private static List<Segment> cut(String words, List<Part> parts) {
		List<Segment> segments = new ArrayList<>();
		int from = 0;
		for (Part part : parts) {
			if (part.span().start() > from) {
				segments.add(new Segment(words.substring(from, part.span().start()), "", 0, false));
			}
			ReadNumeral numeral = part.numeral();
			segments
				.add(new Segment(part.span().of(words), state(numeral), numeral.span().start(), numeral.isUnread()));
			from = part.span().end();
		}
		if (from < words.length()) {
			segments.add(new Segment(words.substring(from), "", 0, false));
		}
		return segments;
	}

	private static String state(ReadNumeral numeral) {
		if (!numeral.annotations().isEmpty()) {
			return numeral.annotations().get(0).content().label().table();
		}
		if (numeral.stored().isPresent()) {
			return "stored";
		}
		return numeral.proposal().map(Proposal::span).isPresent() ? "proposed" : "unread";
	}

	/**
	 * A numeral with the stretch that is shown as one with it.
	 */
	private record Part(Span span, ReadNumeral numeral) {

		boolean meets(Span other) {
			return this.span.start() < other.end() && other.start() < this.span.end();
		}

	}

}
