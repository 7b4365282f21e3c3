package org.duibiao.kernel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in a printed token: what {@code 1.81万户}, {@code 7%左右}, {@code 280余家},
 * {@code 两家} or {@code 超过五成} say.
 */
public final class PrintedNumber {

	private static final String DIGITS = "零一二三四五六七八九十";

	private static final Map<String, Long> MULTIPLIERS = Map.of("成", 10L, "万", 10_000L, "亿", 100_000_000L, "万亿",
			1_000_000_000_000L);

	private static final Pattern NUMBER = Pattern
		.compile("(?<number>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十](?!年))?(?<more>[多余])?(?<multiplier>万亿|万|亿|成)?(?<late>[多余])?");

	private static final Pattern MORE_THAN = Pattern.compile("^(?:超过|超|过|突破)");

	private PrintedNumber() {
	}

	/**
	 * Reads the first number of a token.
	 * @param token the words and signs as printed
	 * @return the number with its printed decimals, multiplier and qualifier; nothing if
	 * the token has no number
	 */
	public static Optional<Quantity> read(String token) {
		if (token.contains("两位数")) {
			return Optional.of(new Quantity(BigDecimal.TEN, 0, 1, Qualifier.DOUBLE_DIGIT));
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
		if (printed.equals("两")) {
			return BigDecimal.valueOf(2);
		}
		int digit = DIGITS.indexOf(printed);
		return (digit >= 0) ? BigDecimal.valueOf(digit) : new BigDecimal(printed);
	}

	private static Qualifier qualifier(String token, boolean more) {
		if (token.endsWith("左右")) {
			return Qualifier.ABOUT;
		}
		if (token.endsWith("以上")) {
			return Qualifier.AT_LEAST;
		}
		return (more || MORE_THAN.matcher(token).find()) ? Qualifier.MORE_THAN : Qualifier.EXACT;
	}

}
