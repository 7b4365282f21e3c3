package org.duibiao.recognition.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.source.text.Span;

/**
 * The rules for ranks, and for what looks like one.
 */
final class Ranks {

	private static final String SCOPE = "(?:全国|全球|世界|全省|全市|全县|全区|省内|国内|亚洲|中部|东部|西部|东北|华东|华北|华中|华南|西南|西北|长三角|珠三角|京津冀"
			+ "|长江经济带|沿海)(?:地区|六省|省份|各省份?|城市|同类\\p{IsHan}{1,3})?";

	private static final Pattern TIED_AND_SCOPE = Pattern.compile("(?:并列)?(?:" + SCOPE + ")?$");

	private static final Pattern RANKED = Pattern.compile("[居列排升跃](?:名|在|至|到|第)?|位于|进入|保持|" + SCOPE);

	private static final String END = "(?=$|[、）)”]|和|与|及|并|以?后)";

	private static final Pattern POSITION = Pattern.compile("^(?:位|名)?" + END);

	private static final Pattern FOREMOST = Pattern.compile("^(?:位|名|强)?" + END);

	private static final Pattern GROUP = Pattern.compile("^(?:方阵|梯队|梯次)");

	private static final Pattern ORDINAL = Pattern.compile("^(?:产业|时间|(?![一二三四五六七八九十百千万亿两零〇首])\\p{IsHan})");

	private Ranks() {
	}

	static Optional<Mention> of(Prose prose, Span numeral) {
		String printed = numeral.of(prose.text());
		if (printed.equals("首位") || printed.startsWith("前")) {
			return foremost(prose, numeral, printed);
		}
		int before = numeral.start() - 1;
		char sign = (before >= 0) ? prose.text().charAt(before) : ' ';
		if (sign == '第') {
			return ordinal(prose, numeral);
		}
		return (sign == '前') ? amongTheFirst(prose, numeral) : Optional.empty();
	}

	private static Optional<Mention> foremost(Prose prose, Span numeral, String printed) {
		String before = prose.before(numeral.start());
		boolean ends = Pattern.compile("^" + END).matcher(prose.from(numeral.end())).find();
		if (ends && RANKED.matcher(before).find()) {
			return Optional.of(rank(prose, numeral.start(), numeral.end(),
					printed.equals("首位") ? Rule.POSITION : Rule.RANK_IN_WORDS));
		}
		if (!printed.equals("首位")) {
			return Optional.of(Mention.of(numeral.start(), numeral.end(), MentionKind.EXPRESSION,
					Rule.IN_A_WORD.because(printed)));
		}
		Matcher noun = Pattern.compile("^(?:(?![一二三四五六七八九十百千万亿两零〇首])\\p{IsHan}){0,2}")
			.matcher(prose.from(numeral.end()));
		int end = numeral.end() + (noun.find() ? noun.end() : 0);
		return Optional.of(Mention.of(numeral.start(), end, MentionKind.NAME, Rule.ORDINAL.because(printed)));
	}

	private static Optional<Mention> ordinal(Prose prose, Span numeral) {
		int start = numeral.start() - 1;
		String after = prose.from(numeral.end());
		boolean ranked = RANKED.matcher(prose.before(start)).find();
		Matcher group = GROUP.matcher(after);
		if (ranked && group.find()) {
			return Optional.of(rank(prose, start, numeral.end() + group.end(), Rule.RANK_IN_WORDS));
		}
		Matcher position = POSITION.matcher(after);
		if (position.find() && (ranked || position.end() > 0)) {
			return Optional.of(rank(prose, start, numeral.end() + position.end(), Rule.POSITION));
		}
		Matcher thing = ORDINAL.matcher(after);
		int end = numeral.end() + (thing.find() ? thing.end() : 0);
		String words = prose.between(start, end);
		boolean name = words.endsWith("产业") || words.endsWith("届");
		return Optional
			.of(Mention.of(start, end, name ? MentionKind.NAME : MentionKind.EXPRESSION, Rule.ORDINAL.because(words)));
	}

	private static Optional<Mention> amongTheFirst(Prose prose, Span numeral) {
		int start = numeral.start() - 1;
		Matcher end = FOREMOST.matcher(prose.from(numeral.end()));
		return (end.find() && RANKED.matcher(prose.before(start)).find())
				? Optional.of(rank(prose, start, numeral.end() + end.end(), Rule.RANK_IN_WORDS)) : Optional.empty();
	}

	private static Mention rank(Prose prose, int start, int end, Rule rule) {
		Matcher scope = TIED_AND_SCOPE.matcher(prose.before(start));
		int first = scope.find() ? start - scope.group().length() : start;
		return Mention.of(first, end, MentionKind.RANK, rule.because(prose.between(first, end)));
	}

}
