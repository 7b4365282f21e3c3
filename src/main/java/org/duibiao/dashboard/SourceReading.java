package org.duibiao.dashboard;

import java.util.List;
import java.util.Optional;

import org.duibiao.site.Link;
import org.duibiao.source.Document;
import org.duibiao.wording.FigureView;

/**
 * A document as the list of its figures in reading order, or a portion of that list.
 *
 * @param document the document
 * @param href the address of its page
 * @param sections its sections that have figures in this portion
 * @param figures how many figures it prints, repetitions included
 * @param turns where the other portions are; none if there is only one
 * @param sha256 the SHA-256 of its attached text; empty if none is attached
 * @param fits whether the attached text has the title and headings of this revision
 * @param verification how many figures are found, moved and missing in the attached text
 */
public record SourceReading(Document document, String href, List<Part> sections, long figures, List<Link> turns,
		String sha256, boolean fits, Verification verification) {

	/**
	 * Whether the text is attached.
	 * @return whether figures could be looked up in it
	 */
	public boolean isAttached() {
		return !this.sha256.isEmpty();
	}

	/**
	 * How many of the figures are in this portion.
	 * @return the number
	 */
	public int shown() {
		return this.sections.stream().mapToInt((part) -> part.entries().size()).sum();
	}

	/**
	 * A section of a document.
	 *
	 * @param code its code, with a number where the section comes again
	 * @param heading its heading
	 * @param entries its figures
	 */
	public record Part(String code, String heading, List<Entry> entries) {
	}

	/**
	 * A figure in its place.
	 *
	 * @param indicator what it measures
	 * @param figure the figure
	 * @param state whether its token was found in the attached text
	 * @param sentence the sentence with the token, if it was found
	 */
	public record Entry(Link indicator, FigureView figure, State state, Optional<Sentence> sentence) {
	}

	/**
	 * A sentence with a token in it.
	 *
	 * @param before what stands before the token
	 * @param token the token
	 * @param after what stands after the token
	 */
	public record Sentence(String before, String token, String after) {
	}

	/**
	 * What became of a token in the attached text.
	 */
	public enum State {

		/** It stands at its place. */
		FOUND,

		/** It stands elsewhere. */
		MOVED,

		/** It stands nowhere. */
		MISSING,

		/** No text is attached. */
		NOT_ATTACHED

	}

	/**
	 * How many figures are in which state, and what of the text is not accounted for.
	 *
	 * @param found how many are found
	 * @param moved how many stand elsewhere
	 * @param missing how many stand nowhere
	 * @param numerals how many numerals the text has
	 * @param leftOver the numerals that are neither part of a figure nor listed as none
	 */
	public record Verification(long found, long moved, long missing, int numerals, List<String> leftOver) {

		/** Nothing is looked up. */
		static final Verification NONE = new Verification(0, 0, 0, 0, List.of());

	}

}
