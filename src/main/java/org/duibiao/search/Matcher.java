package org.duibiao.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.search.FoldedText.Letter;

/**
 * Looks for words in texts: as they are written, then by their pinyin, then by the
 * initials of their pinyin.
 */
final class Matcher {

	/** Shorter parts of Latin words say nothing. */
	private static final int SHORTEST_PART = 3;

	private static final Set<String> TWO_LETTER_INITIALS = Set.of("zh", "ch", "sh");

	private final String wanted;

	private final boolean latin;

	Matcher(FoldedText wanted) {
		this.wanted = wanted.plain();
		this.latin = wanted.isLatin();
	}

	/**
	 * Where a text has the word.
	 * @param text the text
	 * @return the closest match, the first of equally close ones
	 */
	Optional<Match> in(FoldedText text) {
		return best(literal(text)).or(() -> this.latin ? best(spoken(text, false)) : Optional.empty())
			.or(() -> this.latin ? best(spoken(text, true)) : Optional.empty());
	}

	private static Optional<Match> best(Stream<Match> matches) {
		return matches.min((one, two) -> one.closeness().compareTo(two.closeness()));
	}

	private Stream<Match> literal(FoldedText text) {
		String plain = text.plain();
		return IntStream
			.iterate(plain.indexOf(this.wanted), (at) -> at >= 0, (at) -> plain.indexOf(this.wanted, at + 1))
			.map((at) -> plain.codePointCount(0, at))
			.mapToObj((from) -> literal(text, from, from + this.wanted.codePointCount(0, this.wanted.length())))
			.flatMap(Optional::stream);
	}

	private Optional<Match> literal(FoldedText text, int from, int to) {
		if (from == 0) {
			return Optional.of(new Match((to == text.size()) ? Closeness.EXACT : Closeness.PREFIX, from, to));
		}
		Letter first = text.at(from);
		if (first.begins()) {
			return Optional.of(new Match(Closeness.WORD_PREFIX, from, to));
		}
		boolean readable = first.isChinese() || to - from >= SHORTEST_PART
				&& IntStream.range(from + 1, to).noneMatch((index) -> text.at(index).begins());
		return readable ? Optional.of(new Match(Closeness.SUBSTRING, from, to)) : Optional.empty();
	}

	private Stream<Match> spoken(FoldedText text, boolean initials) {
		int last = (this.wanted.length() == 1) ? 1 : text.size();
		return IntStream.range(0, Math.min(last, text.size()))
			.filter((from) -> text.at(from).begins() || text.at(from).isChinese())
			.mapToObj((from) -> spoken(text, from, initials))
			.flatMap(Optional::stream);
	}

	/**
	 * Walks over the letters of the text with all places in the word that may be reached
	 * by then: characters have several readings.
	 */
	private Optional<Match> spoken(FoldedText text, int from, boolean initials) {
		BitSet reached = new BitSet();
		reached.set(0);
		boolean chinese = false;
		for (int index = from; index < text.size() && !reached.isEmpty(); index++) {
			Letter letter = text.at(index);
			chinese = chinese || letter.isChinese();
			reached = step(letter, reached, initials);
			if (chinese && reached.get(this.wanted.length())) {
				return Optional.of(new Match(closeness(from, index + 1, text.size(), initials), from, index + 1));
			}
		}
		return Optional.empty();
	}

	private BitSet step(Letter letter, BitSet reached, boolean initials) {
		BitSet next = new BitSet();
		reached.stream().filter((place) -> place < this.wanted.length()).forEach((place) -> {
			String rest = this.wanted.substring(place);
			for (String sound : sounds(letter, initials)) {
				if (rest.startsWith(sound)) {
					next.set(place + sound.length());
				}
				else if (!initials && letter.isChinese() && sound.startsWith(rest)) {
					next.set(this.wanted.length());
				}
			}
		});
		return next;
	}

	private static List<String> sounds(Letter letter, boolean initials) {
		if (!letter.isChinese()) {
			return List.of(Character.toString(letter.value()));
		}
		return initials ? letter.readings().stream().flatMap(Matcher::initials).distinct().toList() : letter.readings();
	}

	private static Stream<String> initials(String reading) {
		String two = reading.substring(0, Math.min(2, reading.length()));
		return TWO_LETTER_INITIALS.contains(two) ? Stream.of(two.substring(0, 1), two) : Stream.of(two.substring(0, 1));
	}

	private static Closeness closeness(int from, int to, int size, boolean initials) {
		if (from > 0) {
			return initials ? Closeness.INITIALS_SUBSTRING : Closeness.PINYIN_SUBSTRING;
		}
		if (to < size) {
			return initials ? Closeness.INITIALS_PREFIX : Closeness.PINYIN_PREFIX;
		}
		return initials ? Closeness.INITIALS_WHOLE : Closeness.PINYIN_WHOLE;
	}

}
