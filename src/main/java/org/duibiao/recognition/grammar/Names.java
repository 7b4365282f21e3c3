package org.duibiao.recognition.grammar;

import java.util.NavigableMap;
import java.util.Optional;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.source.text.Span;

/**
 * The rules for numerals in names and set phrases.
 */
final class Names {

	private static final int LONGEST_QUOTED_NAME = 20;

	private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9+.]*[A-Za-z+][A-Za-z0-9+.]*");

	private static final Pattern GREAT = Pattern.compile("^大(?![学家量型约])\\p{IsHan}{0,4}");

	private static final Pattern SLOGAN = Pattern
		.compile("^(?!个)\\p{IsHan}[〇一二两三四五六七八九十百千万亿][\\p{IsHan}&&[^、个家户项名万亿元多余]]");

	private static final Pattern MEETING = Pattern.compile("^[届中]");

	private static final Pattern POLICY = Pattern.compile("出台|印发|制定|推出|发布|颁布");

	private static final Pattern PLACE = Pattern.compile("(?:长三角|珠三角|三峡|三亚|四川|九江|三明|六安|三江|八闽|两湖|两广)");

	private static final Pattern PHRASE = Pattern.compile("^(?:级|[批轮代系揽体样方刻带边切般直流线手路道环揽经旦些定致同起])");

	private Names() {
	}

	static Optional<Mention> quoted(Prose prose, Span numeral, NavigableMap<Integer, PeriodWord> times) {
		Optional<Span> quotation = prose.quotation(numeral.start())
			.filter((span) -> span.end() >= numeral.end())
			.filter((span) -> !isTime(span, times));
		if (quotation.isEmpty()) {
			return Optional.empty();
		}
		Span span = quotation.get();
		String content = span.of(prose.text());
		if (prose.isTitle(numeral.start())) {
			return Optional
				.of(Mention.of(numeral.start(), numeral.end(), MentionKind.NAME, Rule.TITLE.because(content)));
		}
		boolean name = content.length() <= LONGEST_QUOTED_NAME
				&& content.chars().noneMatch((c) -> "，。；！？".indexOf(c) >= 0);
		return name ? Optional.of(Mention.of(span.start(), span.end(), MentionKind.NAME, Rule.QUOTED.because(content)))
				: Optional.empty();
	}

	static Optional<Mention> withLetters(Prose prose, Span numeral) {
		String text = prose.text();
		int start = numeral.start();
		int first = Math.max(0, start - 10);
		while (start > first && isLetter(text.charAt(start - 1))) {
			start--;
		}
		Matcher matcher = LETTERS.matcher(text).region(start, Math.min(text.length(), numeral.end() + 10));
		return (matcher.lookingAt() && matcher.end() >= numeral.end())
				? Optional.of(Mention.of(start, matcher.end(), MentionKind.NAME, Rule.LETTERS.because(matcher.group())))
				: Optional.empty();
	}

	static Optional<Mention> ofPrograms(Prose prose, Span numeral) {
		String after = prose.from(numeral.end());
		for (Form form : Form.values()) {
			Matcher matcher = form.pattern.matcher(after);
			if (matcher.find()) {
				int end = numeral.end() + matcher.end();
				return Optional.of(Mention.of(numeral.start(), end, MentionKind.NAME,
						form.rule.because(prose.between(numeral.start(), end))));
			}
		}
		return Optional.empty();
	}

	static Optional<Mention> ofPlaces(Prose prose, Span numeral) {
		int start = Math.max(0, numeral.start() - 1);
		Matcher matcher = PLACE.matcher(prose.text()).region(start, Math.min(prose.text().length(), numeral.end() + 2));
		return (matcher.find() && matcher.start() <= numeral.start() && matcher.end() >= numeral.end()) ? Optional
			.of(Mention.of(matcher.start(), matcher.end(), MentionKind.NAME, Rule.PLACE.because(matcher.group())))
				: Optional.empty();
	}

	static Optional<Mention> ofPolicies(Prose prose, Measures.Measured measured) {
		int end = measured.span().end();
		boolean named = measured.isIn("条") && !measured.isQualified() && end == prose.clauseEnd(end - 1)
				&& POLICY.matcher(prose.before(measured.span().start())).find();
		return named ? Optional.of(Mention.of(measured.span().start(), end, MentionKind.NAME,
				Rule.ARTICLES.because(measured.span().of(prose.text())))) : Optional.empty();
	}

	static Mention inAWord(Prose prose, Span numeral) {
		Matcher matcher = PHRASE.matcher(prose.from(numeral.end()));
		int end = numeral.end() + (matcher.find() ? matcher.end() : 0);
		return Mention.of(numeral.start(), end, MentionKind.EXPRESSION,
				Rule.IN_A_WORD.because(prose.between(numeral.start(), end)));
	}

	/** “十四五”末 is a time, whatever the marks. */
	private static boolean isTime(Span quotation, NavigableMap<Integer, PeriodWord> times) {
		PeriodWord time = times.get(quotation.start());
		return time != null && time.span().equals(quotation);
	}

	private static boolean isLetter(char sign) {
		return sign < 128 && (Character.isLetterOrDigit(sign) || sign == '+');
	}

	/**
	 * The forms of names of programmes and meetings.
	 */
	private enum Form {

		GREAT(Rule.GREAT, Names.GREAT), SLOGAN(Rule.SLOGAN, Names.SLOGAN), MEETING(Rule.MEETING, Names.MEETING);

		private final Rule rule;

		private final Pattern pattern;

		Form(Rule rule, Pattern pattern) {
			this.rule = rule;
			this.pattern = pattern;
		}

	}

}
