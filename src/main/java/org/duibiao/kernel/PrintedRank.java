package org.duibiao.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The position in a printed rank: what {@code 全国第七位}, {@code 全国首位} or {@code 并列全国第一位}
 * say.
 *
 * @param position the position; none if the print has only words such as 前列
 * @param tied whether the print says 并列
 */
public record PrintedRank(Optional<Integer> position, boolean tied) {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final Pattern POSITION = Pattern
		.compile("第(?:(\\d{1,4}+)(?!\\d)|([一二三四五六七八九])?(十)?([一二三四五六七八九])?(?![百千万]|方阵|梯队))");

	/**
	 * Reads a rank.
	 * @param token the words as printed
	 * @return the rank
	 */
	public static PrintedRank read(String token) {
		Optional<Integer> first = token.contains("首位") ? Optional.of(1) : Optional.empty();
		Matcher matcher = POSITION.matcher(PrintedSigns.plain(token));
		Optional<Integer> position = matcher.find() ? Optional.of(position(matcher)) : first;
		return new PrintedRank(position.filter((value) -> value > 0), token.contains("并列"));
	}

	private static int position(Matcher matcher) {
		if (matcher.group(1) != null) {
			return Integer.parseInt(matcher.group(1));
		}
		int before = digit(matcher.group(2), 1);
		return (matcher.group(3) != null) ? before * 10 + digit(matcher.group(4), 0) : digit(matcher.group(2), 0);
	}

	private static int digit(@Nullable String printed, int absent) {
		return (printed != null) ? DIGITS.indexOf(printed) : absent;
	}

}
