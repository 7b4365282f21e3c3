package org.duibiao.recognition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.duibiao.recognition.grammar.Mention;
import org.duibiao.source.text.Numeral;
import org.duibiao.source.text.Numerals;
import org.duibiao.source.text.Paragraph;
import org.duibiao.source.text.Span;

/**
 * Text that reads on: a paragraph, or the pieces of one that captions, boxes and page
 * breaks cut apart.
 *
 * @param text the pieces joined
 * @param pieces the pieces
 */
record Strand(String text, List<Piece> pieces) {

	private static final int MOST_PIECES = 4;

	private static final int WIDEST_GAP = 5;

	private static final Pattern ENDED = Pattern.compile("[。！？；：…][”》」』）)]*$");

	private static final Pattern BOX = Pattern.compile("^[●○◆■▲★☆•·]");

	/**
	 * Joins what belongs together.
	 * @param passages the paragraphs, in reading order
	 * @return the strands, in the order of their first pieces
	 */
	static List<Strand> of(List<Passage> passages) {
		List<Strand> strands = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>();
		for (Passage passage : passages) {
			String text = passage.readable().text();
			boolean prose = isProse(text) && !BOX.matcher(text).find();
			Integer last = open.peek();
			if (prose && last != null && strands.get(last).goesOnIn(passage)) {
				strands.set(last, strands.get(last).and(passage, text));
			}
			else {
				strands.add(new Strand(text, List.of(new Piece(passage, 0, text.length()))));
				last = strands.size() - 1;
			}
			if (prose) {
				open.clear();
				if (!ENDED.matcher(tail(text)).find()) {
					open.push(last);
				}
			}
		}
		return strands;
	}

	/**
	 * The numerals of all pieces, each where it stands in the strand.
	 * @return the numerals, in order
	 */
	List<Span> numerals() {
		return this.pieces.stream()
			.flatMap((piece) -> Numerals.of(new Paragraph("", 1, piece.of(this.text)))
				.stream()
				.map(Numeral::span)
				.map((span) -> new Span(piece.start + span.start(), piece.start + span.end())))
			.toList();
	}

	/**
	 * The pieces in which a mention stands.
	 * @param mention the mention
	 * @param numerals the numerals of the strand
	 * @return the mention in each piece in which it has a numeral
	 */
	List<Located> locate(Mention mention, List<Span> numerals) {
		return this.pieces.stream().flatMap((piece) -> {
			int start = Math.max(mention.span().start(), piece.start);
			int end = Math.min(mention.span().end(), piece.end);
			if (start >= end) {
				return Optional.<Located>empty().stream();
			}
			Span part = new Span(start, end);
			boolean whole = part.equals(mention.span());
			return (whole || numerals.stream().anyMatch(part::contains))
					? Optional.of(new Located(piece.passage, new Span(start - piece.start, end - piece.start))).stream()
					: Optional.<Located>empty().stream();
		}).toList();
	}

	Setting settingAt(int index) {
		return this.pieces.stream()
			.filter((piece) -> index < piece.end)
			.findFirst()
			.orElse(this.pieces.get(this.pieces.size() - 1)).passage.setting();
	}

	private boolean goesOnIn(Passage passage) {
		Piece last = this.pieces.get(this.pieces.size() - 1);
		Paragraph before = last.passage.paragraph();
		Paragraph after = passage.paragraph();
		return this.pieces.size() < MOST_PIECES && before.section().equals(after.section())
				&& after.number() - before.number() <= WIDEST_GAP;
	}

	private Strand and(Passage passage, String more) {
		List<Piece> joined = new ArrayList<>(this.pieces);
		joined.add(new Piece(passage, this.text.length(), this.text.length() + more.length()));
		return new Strand(this.text + more, List.copyOf(joined));
	}

	private static boolean isProse(String text) {
		return text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
	}

	private static String tail(String text) {
		return text.substring(Math.max(0, text.length() - 5));
	}

	/**
	 * A piece of a strand.
	 *
	 * @param passage the paragraph
	 * @param start where it begins in the strand
	 * @param end where it ends in the strand
	 */
	record Piece(Passage passage, int start, int end) {

		String of(String text) {
			return text.substring(this.start, this.end);
		}

	}

	/**
	 * Where something stands in a paragraph.
	 *
	 * @param passage the paragraph
	 * @param span where in it
	 */
	record Located(Passage passage, Span span) {

		String token() {
			return this.span.of(this.passage.paragraph().text());
		}

	}

}
