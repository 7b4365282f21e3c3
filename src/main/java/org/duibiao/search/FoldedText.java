package org.duibiao.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as it is searched: its letters and digits without case, width and accents.
 * Immutable.
 */
final class FoldedText {

	private final List<Letter> letters;

	private final String plain;

	private FoldedText(List<Letter> letters) {
		this.letters = List.copyOf(letters);
		this.plain = letters.stream().map((letter) -> Character.toString(letter.value())).collect(Collectors.joining());
	}

	static FoldedText of(String text) {
		List<Letter> letters = new ArrayList<>();
		boolean apart = true;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int printed = text.codePointAt(at);
			if (isMark(printed)) {
				continue;
			}
			int[] plain = plain(printed);
			for (int letter : plain) {
				boolean begins = apart || isChinese(letter) != letters.get(letters.size() - 1).isChinese();
				letters.add(new Letter(letter, Pinyin.readings(letter), begins, at, end(text, at)));
				apart = false;
			}
			apart = apart || plain.length == 0;
		}
		return new FoldedText(letters);
	}

	/** The end of a character with the marks that follow it. */
	private static int end(String text, int at) {
		int end = text.offsetByCodePoints(at, 1);
		while (end < text.length() && isMark(text.codePointAt(end))) {
			end = text.offsetByCodePoints(end, 1);
		}
		return end;
	}

	private static boolean isMark(int printed) {
		return Character.getType(printed) == Character.NON_SPACING_MARK;
	}

	private static int[] plain(int printed) {
		return Normalizer.normalize(Character.toString(printed), Normalizer.Form.NFKD)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.map(Character::toLowerCase)
			.toArray();
	}

	private static boolean isChinese(int letter) {
		return Character.isIdeographic(letter);
	}

	/**
	 * The parts of the text between spaces and punctuation.
	 * @return the words, in order
	 */
	List<FoldedText> words() {
		List<FoldedText> words = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= size(); i++) {
			if (i == size() || this.letters.get(i).from() > this.letters.get(i - 1).to()) {
				words.add(new FoldedText(this.letters.subList(from, i)));
				from = i;
			}
		}
		return words;
	}

	int size() {
		return this.letters.size();
	}

	Letter at(int index) {
		return this.letters.get(index);
	}

	/**
	 * Whether the text is written in Latin letters and digits only.
	 * @return whether it is
	 */
	boolean isLatin() {
		return this.letters.stream().allMatch((letter) -> letter.value() < 0x80);
	}

	/**
	 * The letters, without spaces and punctuation.
	 * @return the letters
	 */
	String plain() {
		return this.plain;
	}

	/**
	 * How the text is spoken.
	 * @return the readings of each letter, several with strokes between them
	 */
	String syllables() {
		return this.letters.stream()
			.map((letter) -> letter.isChinese() ? String.join("/", letter.readings())
					: Character.toString(letter.value()))
			.collect(Collectors.joining(" "));
	}

	/**
	 * A letter or digit.
	 *
	 * @param value its code point, folded
	 * @param readings its readings, if it is a Chinese character
	 * @param begins whether a word begins with it
	 * @param from where it begins in the text
	 * @param to where it ends in the text
	 */
	record Letter(int value, List<String> readings, boolean begins, int from, int to) {

		boolean isChinese() {
			return FoldedText.isChinese(this.value);
		}

	}

}
