package org.duibiao.recognition.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.source.text.Span;

/**
 * The rules for printed differences, and for what they are to.
 */
public final class Differences {

	private static final String CHANGE = "(?:提高|提升|上升|增加|扩大|加快|增长|新增|净增|下降|回落|减少|降低|收窄|放缓|减缓|下滑|缩小|高出?|低|快|慢|多|少)(?:了|出)?";

	private static final String REFERENT = "(?<referent>[^，。；：（）()]{1,20}?)";

	private static final Pattern COMPARED = Pattern
		.compile("(?:(?:高于|低于|快于|慢于|高出|好于|优于|领先于?|落后于?|多于|少于)" + REFERENT + "|(?:较|(?<![占同环对])比(?![重例率]))"
				+ REFERENT.replace("referent", "other") + CHANGE + "|(?:同比|环比)" + CHANGE + "|" + CHANGE + ")$");

	private static final Pattern TO_SOMETHING = Pattern
		.compile("(?:(?:较|(?<![占同环对])比(?![重例率]))" + REFERENT + CHANGE + "|(?:同比|环比)(?:增加|减少|净增))$");

	private static final Pattern LOWER = Pattern.compile("低于|慢于|落后|少于|下降|回落|减少|降低|收窄|放缓|减缓|下滑|缩小|[低慢少](?:了|出)?$");

	private Differences() {
	}

	static Optional<Mention> of(Prose prose, Measures.Measured measured) {
		boolean points = measured.isIn("个?百分点|个点");
		Pattern pattern = points ? COMPARED : TO_SOMETHING;
		if (!points && (measured.unit().isEmpty() || measured.isIn("[%％‰成倍番]"))) {
			return Optional.empty();
		}
		Span span = measured.span();
		String unit = measured.unit().orElseThrow();
		Matcher matcher = pattern.matcher(prose.before(span.start()));
		if (matcher.find()) {
			int start = span.start() - matcher.group().length();
			return Optional
				.of(Mention.of(start, span.end(), MentionKind.DIFFERENCE, Rule.COMPARED.because(matcher.group()))
					.in(unit));
		}
		return points ? Optional
			.of(Mention.of(span.start(), span.end(), MentionKind.DIFFERENCE, Rule.MEASURED.because(unit)).in(unit))
				: Optional.empty();
	}

	/**
	 * Whether the token of a difference says lower.
	 * @param token the token
	 * @return whether the difference is to be negative
	 */
	public static boolean isLower(String token) {
		return LOWER.matcher(words(token)).find();
	}

	/**
	 * What the token of a difference says it is to.
	 * @param token the token
	 * @return the words for it, 同比 and 环比 included; empty if there are none
	 */
	public static String referent(String token) {
		String words = words(token);
		if (words.startsWith("同比") || words.startsWith("环比")) {
			return words.substring(0, 2);
		}
		Matcher matcher = COMPARED.matcher(words);
		if (!matcher.find()) {
			return "";
		}
		return Optional.ofNullable(matcher.group("referent"))
			.or(() -> Optional.ofNullable(matcher.group("other")))
			.orElse("");
	}

	/** The token up to its last number: 较2022年下降1.2 is told by its words before 1.2. */
	private static String words(String token) {
		Matcher number = Pattern.compile("^(.*?)[\\p{Nd}.．,〇零一二两三四五六七八九十百千]++(?:[多余万亿]*[^\\p{Nd}]*)$").matcher(token);
		return number.find() ? number.group(1) : token;
	}

}
