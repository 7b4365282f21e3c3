package org.duibiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.kernel.LocalizedText;

/**
 * A text with the parts marked that were looked for.
 *
 * @param parts the parts of the text, in order
 */
public record Marked(List<Part> parts) {

	/**
	 * Marks in a text what was looked for.
	 * @param text the text
	 * @param query what was looked for
	 * @return the text in parts
	 */
	public static Marked of(String text, String query) {
		Query wanted = Query.of(query);
		if (wanted.isEmpty()) {
			return new Marked(List.of(new Part(text, false)));
		}
		FoldedText folded = FoldedText.of(text);
		List<Part> parts = new ArrayList<>();
		int done = 0;
		for (Match match : wanted.matches(folded)) {
			int from = Math.max(done, folded.at(match.from()).from());
			int to = folded.at(match.to() - 1).to();
			if (from < to) {
				parts.add(new Part(text.substring(done, from), false));
				parts.add(new Part(text.substring(from, to), true));
				done = to;
			}
		}
		parts.add(new Part(text.substring(done), false));
		return new Marked(parts.stream().filter((part) -> !part.text().isEmpty()).toList());
	}

	/**
	 * Whether anything is marked.
	 * @return whether it is
	 */
	public boolean isAny() {
		return this.parts.stream().anyMatch(Part::marked);
	}

	/**
	 * The text without marks.
	 * @return the text
	 */
	public String text() {
		return this.parts.stream().map(Part::text).collect(Collectors.joining());
	}

	/**
	 * What a script needs to find a text as the search does: the text in both languages
	 * and a code, folded, and the readings of each Chinese character.
	 * @param code the code
	 * @param text the text
	 * @return words, and after a bar syllables; several readings stand with strokes
	 * between them
	 */
	public static String searchable(String code, LocalizedText text) {
		FoldedText chinese = FoldedText.of(text.zh());
		String words = Stream.of(text.zh(), text.en(), code)
			.map(FoldedText::of)
			.map((folded) -> folded.words().stream().map(FoldedText::plain).collect(Collectors.joining(" ")))
			.collect(Collectors.joining(" "));
		return words + "|" + chinese.syllables();
	}

	/**
	 * A part of a text.
	 *
	 * @param text the part
	 * @param marked whether it was looked for
	 */
	public record Part(String text, boolean marked) {
	}

}
