package org.duibiao.recognition.grammar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duibiao.recognition.grammar.PeriodWord.Form;
import org.duibiao.source.text.Span;

/**
 * Finds the words for times in a text.
 */
public final class PeriodWords {

	private static final String MONTH = "([1-9１-９]|[1１][0-2０-２]|[一二三四五六七八九]|十[一二]?)";

	private static final String FROM_TO = "(?:[—－–～~-]{1,2}|至|到)";

	private static final String YEAR = "(?:((?<![\\p{Nd}.])[12１２]\\p{Nd}{3}|[一二][〇零一二三四五六七八九]{3})年?|(今年|本年|当年)|(去年|上年)|(明年))";

	private static final List<Kind> KINDS = List.of(
			new Kind("([12]\\p{Nd}{3})年?" + FROM_TO + "([12]\\p{Nd}{3})年", Form.YEARS, (one, two) -> one,
					(one, two) -> two),
			new Kind(MONTH + "月?(?:份)?" + FROM_TO + MONTH + "月(?:份)?", Form.MONTHS, (one, two) -> one,
					(one, two) -> two),
			new Kind("前([一二三1-3])季度", Form.MONTHS, (one, two) -> 1, (one, two) -> 3 * one),
			new Kind("第?([一二三四1-4])季度", Form.MONTHS, (one, two) -> 3 * one - 2, (one, two) -> 3 * one),
			new Kind("上半年", Form.MONTHS, (one, two) -> 1, (one, two) -> 6),
			new Kind("下半年", Form.MONTHS, (one, two) -> 7, (one, two) -> 12),
			new Kind("前" + MONTH + "个月", Form.MONTHS, (one, two) -> 1, (one, two) -> one),
			new Kind(MONTH + "月([12][0-9]|3[01]|0?[1-9])日", Form.DAY, (one, two) -> one, (one, two) -> two),
			new Kind(MONTH + "月[底末]", Form.END_OF_MONTH, (one, two) -> one, (one, two) -> one),
			new Kind(MONTH + "月(?:份)?", Form.MONTHS, (one, two) -> one, (one, two) -> one),
			new Kind("年?[底末]", Form.END_OF_YEAR, (one, two) -> 0, (one, two) -> 0),
			new Kind("年?初", Form.START_OF_YEAR, (one, two) -> 0, (one, two) -> 0),
			new Kind("(?:全年|年度(?![计报])|年内)", Form.WHOLE_YEAR, (one, two) -> 0, (one, two) -> 0));

	private static final Pattern YEAR_WORD = Pattern.compile(YEAR);

	private static final int LONGEST = 16;

	private static final Pattern PLAN = Pattern.compile("十([一二三四五六])五[”]?(时期|期间|期末|末|以来)");

	private static final Pattern WORD = Pattern
		.compile(YEAR + "(?:以来)?|(?<!\\p{Nd})" + MONTH + "月|" + "前.{1,2}季度|第?[一二三四1-4]季度|[上下]半年|前.{1,2}个月|" + MONTH
				+ "月?" + FROM_TO + MONTH + "月|年[底末初](?!终)|全年|年度|年内|十[一二三四五六]五");

	private PeriodWords() {
	}

	/**
	 * The words for times in a text.
	 * @param prose the text
	 * @return the words, in order; none overlaps another
	 */
	public static List<PeriodWord> of(Prose prose) {
		Stream.Builder<PeriodWord> words = Stream.builder();
		Matcher matcher = WORD.matcher(prose.text());
		int from = 0;
		while (from < prose.text().length() && matcher.find(from)) {
			Optional<PeriodWord> word = at(prose.text(), matcher.start());
			word.ifPresent(words);
			from = word.map((found) -> found.span().end()).orElse(matcher.start() + 1);
		}
		return words.build().toList();
	}

	private static Optional<PeriodWord> at(String text, int start) {
		Optional<PeriodWord> plan = plan(text, start);
		if (plan.isPresent()) {
			return plan;
		}
		Optional<PeriodWord> months = KINDS.stream()
			.flatMap((kind) -> kind.at(text, start, start, OptionalInt.empty(), OptionalInt.empty()).stream())
			.findFirst();
		return months.or(() -> year(text, start));
	}

	private static Optional<PeriodWord> year(String text, int start) {
		Matcher year = YEAR_WORD.matcher(text).region(start, Math.min(text.length(), start + 8));
		if (!year.useTransparentBounds(true).lookingAt()) {
			return Optional.empty();
		}
		int end = year.end();
		Optional<PeriodWord> inYear = KINDS.stream()
			.filter((kind) -> kind.form() != Form.YEARS)
			.flatMap((kind) -> kind.at(text, start, end, named(year), offset(year)).stream())
			.findFirst();
		boolean complete = year.group(1) == null || text.charAt(end - 1) == '年';
		return inYear.or(() -> complete
				? Optional.of(new PeriodWord(new Span(start, end), Form.YEAR, named(year), offset(year), 0, 0))
				: Optional.empty());
	}

	private static Optional<PeriodWord> plan(String text, int start) {
		Matcher plan = PLAN.matcher(text).region(start, Math.min(text.length(), start + 10));
		if (!plan.lookingAt()) {
			return Optional.empty();
		}
		int end = 2000 + 5 * (number(plan.group(1)) + 1);
		Span span = new Span(start, start + 3);
		return Optional.of(switch (plan.group(2)) {
			case "末", "期末" -> new PeriodWord(span, Form.END_OF_YEAR, OptionalInt.of(end), OptionalInt.empty(), 0, 0);
			case "以来" -> new PeriodWord(span, Form.YEAR, OptionalInt.empty(), OptionalInt.of(0), 0, 0);
			default -> new PeriodWord(span, Form.YEARS, OptionalInt.empty(), OptionalInt.empty(), end - 4, end);
		});
	}

	private static OptionalInt named(MatchResult year) {
		return (year.group(1) != null) ? OptionalInt.of(number(year.group(1))) : OptionalInt.empty();
	}

	private static OptionalInt offset(MatchResult year) {
		if (year.group(1) != null) {
			return OptionalInt.empty();
		}
		return OptionalInt.of((year.group(2) != null) ? 0 : (year.group(3) != null) ? -1 : 1);
	}

	private static int number(String printed) {
		if (Character.isDigit(printed.charAt(0))) {
			return printed.chars().reduce(0, (sum, sign) -> sum * 10 + Character.digit(sign, 10));
		}
		String digits = "〇一二三四五六七八九";
		int ten = printed.indexOf('十');
		if (ten >= 0) {
			return 10 + ((printed.length() > 1) ? digits.indexOf(printed.charAt(1)) : 0);
		}
		return printed.replace('零', '〇').chars().reduce(0, (sum, sign) -> sum * 10 + digits.indexOf(sign));
	}

	/**
	 * A kind of word for a time in a year.
	 *
	 * @param pattern how it is written, with up to two numbers
	 * @param form what it names
	 * @param from how its numbers tell the first month
	 * @param to how its numbers tell the last month
	 */
	private record Kind(Pattern pattern, Form form, IntBinaryOperator from, IntBinaryOperator to) {

		Kind(String written, Form form, IntBinaryOperator from, IntBinaryOperator to) {
			this(Pattern.compile(written), form, from, to);
		}

		Optional<PeriodWord> at(String text, int start, int after, OptionalInt named, OptionalInt offset) {
			Matcher matcher = this.pattern.matcher(text).region(after, Math.min(text.length(), after + LONGEST));
			if (!matcher.useTransparentBounds(true).lookingAt()) {
				return Optional.empty();
			}
			int one = (matcher.groupCount() > 0) ? number(matcher.group(1)) : 0;
			int two = (matcher.groupCount() > 1) ? number(matcher.group(2)) : 0;
			return Optional.of(new PeriodWord(new Span(start, matcher.end()), this.form, named, offset,
					this.from.applyAsInt(one, two), this.to.applyAsInt(one, two)));
		}

	}

}
