package org.duibiao.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The English words of a catalogue, to find the one that a misspelled word is meant to
 * be. Immutable.
 */
final class Spelling {

	private static final int SHORTEST = 5;

	private final Set<String> words = new LinkedHashSet<>();

	Spelling(Collection<FoldedText> texts) {
		texts.stream()
			.flatMap((text) -> text.words().stream())
			.map(FoldedText::plain)
			.filter(Spelling::isLongWord)
			.forEach(this.words::add);
	}

	/**
	 * The word that another one is meant to be.
	 * @param misspelled a word of five letters or more
	 * @return the first word that is one letter away: one more, one less, another one, or
	 * two exchanged
	 */
	Optional<String> meant(String misspelled) {
		return isLongWord(misspelled)
				? this.words.stream().filter((word) -> isOneEditAway(word, misspelled)).findFirst() : Optional.empty();
	}

	private static boolean isLongWord(String word) {
		return word.length() >= SHORTEST && word.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z');
	}

	static boolean isOneEditAway(String one, String two) {
		int same = 0;
		while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
			same++;
		}
		String restOfOne = one.substring(same);
		String restOfTwo = two.substring(same);
		return switch (one.length() - two.length()) {
			case 0 -> restOfOne.length() > 0
					&& (restOfOne.substring(1).equals(restOfTwo.substring(1)) || isExchanged(restOfOne, restOfTwo));
			case 1 -> restOfOne.substring(1).equals(restOfTwo);
			case -1 -> restOfTwo.substring(1).equals(restOfOne);
			default -> false;
		};
	}

	private static boolean isExchanged(String one, String two) {
		return one.length() > 1 && one.charAt(0) == two.charAt(1) && one.charAt(1) == two.charAt(0)
				&& one.substring(2).equals(two.substring(2));
	}

}
