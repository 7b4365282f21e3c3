package org.duibiao.recognition.grammar;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.source.text.Span;

/**
 * The rules for numbers of headings, for dates and periods, and for remarks.
 */
final class Dates {

	private static final Pattern BEFORE_NUMBER = Pattern.compile("^[（(●\\s]*第?$");

	private static final Pattern AFTER_NUMBER = Pattern.compile("^(?:[）)]|、|[.．](?!\\p{Nd})|是)|^$");

	private static final Pattern YEARS_PAST = Pattern.compile("^年(?:来|以来|内)?(?:同期)?(?:的)?(新高|新低|最[高低好快大])?");

	private static final Pattern EVENT = Pattern.compile("^(?!年)[\\p{IsHan}“《]");

	private static final Pattern LEXICAL_FIRST = Pattern.compile("^(?:次(?!超|突|达|进|跃)|[（(]套[)）]|套)?");

	private Dates() {
	}

	static Optional<Mention> heading(Prose prose, Span numeral) {
		String before = prose.between(prose.groupStart(numeral.start()), numeral.start());
		Matcher after = AFTER_NUMBER.matcher(prose.from(numeral.end()));
		if (!BEFORE_NUMBER.matcher(before).matches() || numeral.end() - numeral.start() > 3 || !after.find()) {
			return Optional.empty();
		}
		boolean ordinal = before.endsWith("第");
		boolean numbered = ordinal ? prose.from(numeral.end()).isEmpty() && isComma(prose, numeral.end())
				: after.end() > 0;
		return numbered ? Optional.of(Mention.of(numeral.start(), numeral.end(), MentionKind.HEADING,
				Rule.HEADING_NUMBER.because(numeral.of(prose.text())))) : Optional.empty();
	}

	static Optional<Mention> time(Prose prose, Span numeral, NavigableMap<Integer, PeriodWord> words) {
		return Optional.ofNullable(words.floorEntry(numeral.start()))
			.map(Map.Entry::getValue)
			.filter((word) -> word.span().contains(numeral))
			.map((word) -> Mention.of(word.span().start(), word.span().end(), MentionKind.PERIOD,
					Rule.TIME.because(word.span().of(prose.text()))));
	}

	static Optional<Mention> yearsPast(Prose prose, Span numeral) {
		Matcher years = YEARS_PAST.matcher(prose.from(numeral.end()));
		if (numeral.start() == 0 || "近过连".indexOf(prose.text().charAt(numeral.start() - 1)) < 0 || !years.find()) {
			return Optional.empty();
		}
		int end = numeral.end() + years.end();
		String words = prose.between(numeral.start() - 1, end);
		boolean remark = years.group(1) != null;
		return Optional.of(Mention.of(numeral.start() - 1, end, remark ? MentionKind.REMARK : MentionKind.PERIOD,
				(remark ? Rule.REMARK : Rule.YEARS_PAST).because(words)));
	}

	static Optional<Mention> yearOfEvent(Prose prose, Span numeral) {
		boolean year = numeral.of(prose.text()).matches("(?:19|20)\\p{Nd}{2}");
		return (year && EVENT.matcher(prose.from(numeral.end())).find()) ? Optional.of(Mention.of(numeral.start(),
				numeral.end(), MentionKind.DATE, Rule.YEAR_OF_EVENT.because(numeral.of(prose.text()))))
				: Optional.empty();
	}

	static Optional<Mention> first(Prose prose, Span numeral) {
		String printed = numeral.of(prose.text());
		if (!printed.startsWith("首")) {
			return Optional.empty();
		}
		if (printed.equals("首次")) {
			return Optional
				.of(Mention.of(numeral.start(), numeral.end(), MentionKind.REMARK, Rule.REMARK.because(printed)));
		}
		Matcher lexical = LEXICAL_FIRST.matcher(prose.from(numeral.end()));
		boolean name = lexical.find() && lexical.end() > 0;
		int end = numeral.end() + (name ? lexical.end() : 0);
		return Optional.of(Mention.of(numeral.start(), end, name ? MentionKind.NAME : MentionKind.EXPRESSION,
				Rule.FIRST_OF_KIND.because(prose.between(numeral.start(), end))));
	}

	private static boolean isComma(Prose prose, int index) {
		return index < prose.text().length() && "，,：:".indexOf(prose.text().charAt(index)) >= 0;
	}

}
