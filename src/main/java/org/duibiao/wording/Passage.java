package org.duibiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence, either told in the language of the reader or quoted from the
 * print.
 *
 * @param text the words
 * @param quoted whether they are Chinese in a sentence of another language
 */
public record Passage(String text, boolean quoted) {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}(?:[^\\p{IsLatin}“”]*\\p{IsHan})?");

	static List<Passage> of(String sentence) {
		List<Passage> passages = new ArrayList<>();
		int told = 0;
		for (MatchResult quote : CHINESE.matcher(sentence).results().toList()) {
			passages.add(new Passage(sentence.substring(told, quote.start()), false));
			passages.add(new Passage(quote.group(), true));
			told = quote.end();
		}
		passages.add(new Passage(sentence.substring(told), false));
		return passages.stream().filter((passage) -> !passage.text().isEmpty()).toList();
	}

}
