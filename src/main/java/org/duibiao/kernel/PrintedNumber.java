package org.duibiao.kernel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number in a printed token: what {@code 1.81万户}, {@code 7%左右}, {@code 280余家},
 * {@code 两家} or {@code 超过五成} say.
 */
public final class PrintedNumber {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final Map<Character, Long> PLACES = Map.of('十', 10L, '百', 100L, '千', 1_000L);

	private static final Map<String, Long> MULTIPLIERS = Map.of("成", 10L, "万", 10_000L, "亿", 100_000_000L, "万亿",
			1_000_000_000_000L);

	/** A number that is no year, no quarter and no month. */
	private static final String DIGITS_OR_NUMERALS = "(?:(?<number>(?>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d++)(?:\\.\\d++)?+"
			+ "|[零〇一二两三四五六七八九十百千]++(?:点[零〇一二三四五六七八九]++)?+)(?![年月]|季度|[—–-]\\d+[年月]))?";

	private static final Pattern NUMBER = Pattern
		.compile(DIGITS_OR_NUMERALS + "(?<more>[多余])?(?<multiplier>万亿|万|亿|成)?(?<late>[多余])?");

	private static final Words ABOUT = new Words("约右", "^大?约|左右$");

	private static final Words AT_LEAST = new Words("至不以", "^(?:至少|不少于|不低于)|以上$");

	private static final Words MORE_THAN = new Words("超过突逾多", "^(?:超过|超|过|突破|逾|多于)");

	/**
	 * Words that no {@link Qualifier} stands for, almost, at most, several, two or three;
	 * and numbers that are not written in digits and places alone, halves, thirds, 3千万.
	 */
	private static final Words UNTOLD = new Words("近不至最以数几上一二两三四五六七八九分半百千",
			"近[\\d.零一二两三四五六七八九十百千万亿]++(?!年)|接近|不足|不到|不超过|不多于|不高于"
					+ "|[至最]多|以内|以下|[数几上][十百千万亿]|几|(?<!点)[一二两三四五六七八九]{2,}+(?!年)" + "|分之|一半|半数|成半|\\d[百千](?![瓦米克])");

	/** 3—5个, 7%～8%, 3万至5万, 三到五家; no years, months or days. */
	private static final Words RANGE = new Words("—–~～－-至到",
			"[\\d零一二两三四五六七八九十百千万亿%](?:[—–~～－-]+|[至到])[\\d零一二两三四五六七八九十百千]++(?![年月日]|季度)");

	private PrintedNumber() {
	}

	/**
	 * Reads the first number of a token.
	 * @param token the words and signs as printed
	 * @return the number with its printed decimals, multiplier and qualifier; nothing if
	 * the token has no number, has a range of numbers, or qualifies its number by a word
	 * that no {@link Qualifier} stands for
	 */
	public static Optional<Quantity> read(String token) {
		return readPlain(PrintedSigns.plain(token).replace("百分之", ""));
	}

	/**
	 * Whether a stretch of a text is a range of numbers, or cut out of one: it has no
	 * number of its own.
	 * @param words the text
	 * @param start where the stretch begins
	 * @param end where it ends
	 * @return whether it is 3—5个, or 3 or 5个 in it
	 */
	public static boolean isInRange(String words, int start, int end) {
		return RANGE.pattern()
			.matcher(PrintedSigns.plain(words))
			.results()
			.anyMatch((range) -> range.start() < end && start < range.end());
	}

	private static Optional<Quantity> readPlain(String token) {
		if (token.contains("两位数")) {
			return Optional.of(new Quantity(BigDecimal.TEN, 0, 1, Qualifier.DOUBLE_DIGIT));
		}
		if (UNTOLD.areIn(token) || RANGE.areIn(token)) {
			return Optional.empty();
		}
		Matcher matcher = NUMBER.matcher(token);
		while (matcher.find()) {
			if (matcher.group("number") != null || matcher.group("multiplier") != null) {
				return Optional.of(quantity(token, matcher));
			}
		}
		return Optional.empty();
	}

	private static Quantity quantity(String token, Matcher matcher) {
		BigDecimal number = Optional.ofNullable(matcher.group("number"))
			.map(PrintedNumber::number)
			.orElse(BigDecimal.ONE);
		long multiplier = Optional.ofNullable(matcher.group("multiplier")).map(MULTIPLIERS::get).orElse(1L);
		boolean more = matcher.group("more") != null || matcher.group("late") != null;
		return new Quantity(number.multiply(BigDecimal.valueOf(multiplier)), number.scale(), multiplier,
				qualifier(token, more));
	}

	private static BigDecimal number(String printed) {
		if (Character.isDigit(printed.charAt(0))) {
			return new BigDecimal(printed.replace(",", ""));
		}
		String[] parts = printed.replace('两', '二').replace('〇', '零').split("点");
		BigDecimal whole = BigDecimal.valueOf(numeral(parts[0]));
		return (parts.length > 1) ? whole.add(decimals(parts[1])) : whole;
	}

	private static BigDecimal decimals(String printed) {
		BigDecimal digits = new BigDecimal(
				printed.chars().mapToObj((sign) -> "" + DIGITS.indexOf(sign)).collect(Collectors.joining()));
		return digits.movePointLeft(printed.length());
	}

	private static long numeral(String printed) {
		long sum = 0;
		long digit = 0;
		for (char sign : printed.toCharArray()) {
			if (PLACES.containsKey(sign)) {
				sum += Math.max(digit, 1) * PLACES.get(sign);
				digit = 0;
			}
			else {
				digit = DIGITS.indexOf(sign);
			}
		}
		return sum + digit;
	}

	private static Qualifier qualifier(String token, boolean more) {
		if (ABOUT.areIn(token)) {
			return Qualifier.ABOUT;
		}
		if (AT_LEAST.areIn(token)) {
			return Qualifier.AT_LEAST;
		}
		return (more || MORE_THAN.areIn(token)) ? Qualifier.MORE_THAN : Qualifier.EXACT;
	}

	/**
	 * Words that a pattern finds. Most tokens have none of their signs, and are not
	 * searched by the pattern, which takes its time.
	 *
	 * @param signs signs, at least one of which is in whatever the pattern finds
	 * @param pattern the pattern
	 */
	private record Words(String signs, Pattern pattern) {

		Words(String signs, String pattern) {
			this(signs, Pattern.compile(pattern));
		}

		boolean areIn(String token) {
			for (int i = 0; i < token.length(); i++) {
				if (this.signs.indexOf(token.charAt(i)) >= 0) {
					return this.pattern.matcher(token).find();
				}
			}
			return false;
		}

	}

}
