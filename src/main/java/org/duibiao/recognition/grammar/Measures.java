package org.duibiao.recognition.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.source.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with what they count or measure: {@code 1.2万亿元}, {@code 300余家}, {@code 百分之七}.
 */
final class Measures {

	/** Counting words and units of measure, the longer before what it begins with. */
	private static final String WORDS = "个百分点|百分点|个点|平方公里|平方千米|平方米|立方米|千瓦时|标准箱|标准煤|场次|人次|架次|班次"
			+ "|公里|千米|公斤|千克|公顷|美元|欧元|港元|日元|小时|分钟|千瓦|兆瓦|吨标准煤|件套|对组|项次|户次|家次|批次|课时|[%％‰]"
			+ "|[kMGT]?Wh?(?![A-Za-z])|[GTPE]B(?![A-Za-z])|k[mg](?![A-Za-z])"
			+ "|个月|个工作日|[家户个项场名辆条台套人件亩吨度元头只艘架座所处栋幅篇种类款本支组位次倍番岁天株棵里米升斤克箱桶袋份笔宗列艇颗枚门张间层幢片块口眼盏根]";

	private static final String DIGITS = "(?>\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}++)(?:[.．]\\p{Nd}++)?+";

	private static final String CHINESE = "[〇零一二两三四五六七八九十百千]++(?:点[〇零一二三四五六七八九]++)?+";

	private static final String MULTIPLIER = "(?:[十百千]?万亿|[十百千]?[万亿])";

	private static final Pattern MEASURED = Pattern
		.compile("(?<fraction>[百千万]分之|(?:" + CHINESE + ")分之)?" + "(?<number>" + DIGITS + "|" + CHINESE
				+ ")?(?<more>[多余])?(?<multiplier>" + MULTIPLIER + ")?(?<late>[多余])?(?<half>(?<=一)半)?"
				+ "(?<unit>成(?![为立效员功就果本长交品不])|" + WORDS + ")?(?<after>左右|以上|以下|以内|上下)?");

	private static final Pattern BEFORE = Pattern.compile("(?:超过|突破|大约|至少|不少于|不低于|不超过|不高于|不多于|最多|至多|不足|不到|接近|将近|多于|逾"
			+ "|(?<![签节合预条集制大])约|(?<![附最邻临靠接将])近|(?<![赶])超(?!过)|(?<![通经超度走不])过|(?<![以规])上(?=[百千万亿])|[数几](?=[十百千万亿]))$");

	private Measures() {
	}

	/**
	 * The measured number that begins with a numeral.
	 * @param prose the text
	 * @param numeral the numeral
	 * @return the number; nothing if it does not go with a unit or multiplier
	 */
	static Measured at(Prose prose, Span numeral) {
		int limit = Math.min(prose.text().length(), numeral.start() + Token.LONGEST);
		Matcher matcher = MEASURED.matcher(prose.text()).region(numeral.start(), limit);
		matcher.useTransparentBounds(true);
		boolean found = matcher.lookingAt() && matcher.end() > numeral.start();
		int end = found ? Math.max(matcher.end(), Math.min(numeral.end(), limit)) : Math.min(numeral.end(), limit);
		String before = before(prose, numeral.start());
		int start = numeral.start() - before.length();
		return new Measured(new Span(start, end),
				new Words(found ? matcher.group("number") : null, found ? matcher.group("multiplier") : null,
						found ? matcher.group("unit") : null, (found && matcher.group("fraction") != null),
						(found && matcher.group("half") != null)),
				before, after(matcher, found));
	}

	private static String before(Prose prose, int start) {
		Matcher matcher = BEFORE.matcher(prose.before(start) + lookahead(prose, start));
		matcher.region(0, prose.before(start).length()).useTransparentBounds(true);
		return matcher.find() ? matcher.group() : "";
	}

	private static String lookahead(Prose prose, int start) {
		return prose.text().substring(start, start + 1);
	}

	private static String after(Matcher matcher, boolean found) {
		if (!found) {
			return "";
		}
		String more = (matcher.group("more") != null || matcher.group("late") != null) ? "余" : "";
		return Optional.ofNullable(matcher.group("after")).orElse(more);
	}

	/**
	 * The words of a number.
	 *
	 * @param number digits or Chinese numerals
	 * @param multiplier 万, 亿 and the like
	 * @param unit what it counts
	 * @param fraction whether it is so many of a hundred or the like
	 * @param half whether it is 一半
	 */
	record Words(@Nullable String number, @Nullable String multiplier, @Nullable String unit, boolean fraction,
			boolean half) {
	}

	/**
	 * A number with what it counts.
	 *
	 * @param span the token, qualifying words included
	 * @param words its words
	 * @param before the qualifying word before it; empty if there is none
	 * @param after the qualifying word after it; empty if there is none
	 */
	record Measured(Span span, Words words, String before, String after) {

		Optional<String> unit() {
			return Optional.ofNullable(this.words.unit());
		}

		boolean isHalf() {
			return this.words.half();
		}

		boolean isQualified() {
			return !this.before.isEmpty() || !this.after.isEmpty();
		}

		boolean isBareMultiplier() {
			return this.words.number() == null;
		}

		boolean isIn(String units) {
			return unit().filter((unit) -> Pattern.matches(units, unit)).isPresent();
		}

	}

}
