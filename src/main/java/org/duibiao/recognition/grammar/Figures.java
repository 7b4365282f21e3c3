package org.duibiao.recognition.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.source.text.Span;

/**
 * The rules for numbers with what they count or measure.
 */
final class Figures {

	private static final Pattern DOUBLE_DIGIT = Pattern.compile("^位数(?:以上)?(?:的)?(?:增长|增速|增幅)?");

	private static final Pattern INDEX = Pattern.compile("(?:指数|指标值|得分|分值)[^，。；]{0,6}?(?:为|达到?|至|到)?$");

	private static final String SIZES = "元|美元|欧元|港元|日元|人|吨|亩|平方米|平方公里|公顷|千瓦|兆瓦|吨标准煤";

	private static final Pattern THING = Pattern.compile("^的?(?!增长|增速|增幅|目标|水平)\\p{IsHan}");

	private static final Pattern QUALIFIED_THING = Pattern.compile("^的(?!增长|增速|目标|水平)\\p{IsHan}");

	private static final Pattern ASPECT = Pattern.compile("^(?:方面|层面|维度|环节|转变|务必|意识)");

	private static final Pattern GRADE = Pattern.compile("^级(?!别)");

	private static final Pattern PHRASE_END = Pattern.compile("^(?:$|[、）)”]|和|与|及)");

	private Figures() {
	}

	static Optional<Mention> doubleDigit(Prose prose, Span numeral) {
		Matcher matcher = DOUBLE_DIGIT.matcher(prose.from(numeral.end()));
		if (!numeral.of(prose.text()).equals("两") || !matcher.find()) {
			return Optional.empty();
		}
		return Optional.of(Mention
			.of(numeral.start(), numeral.end() + matcher.end(), MentionKind.FIGURE, Rule.DOUBLE_DIGIT.because("两位数"))
			.in("%"));
	}

	static Optional<Mention> threshold(Prose prose, Measures.Measured measured) {
		String after = prose.from(measured.span().end());
		boolean bound = measured.after().equals("以上") || measured.after().equals("以下");
		boolean size = measured.isIn(SIZES) && (bound ? THING.matcher(after).find()
				: measured.before().matches("超过?|过|逾|突破") && QUALIFIED_THING.matcher(after).find());
		String token = measured.span().of(prose.text());
		return size ? Optional.of(Mention.of(measured.span().start(), measured.span().end(), MentionKind.THRESHOLD,
				Rule.SIZE.because(token))) : Optional.empty();
	}

	static Optional<Mention> measured(Prose prose, Span numeral, Measures.Measured measured) {
		if (measured.unit().isEmpty() && !measured.words().fraction() && !measured.isHalf()) {
			return Optional.empty();
		}
		Span span = measured.span();
		String unit = measured.unit().orElseGet(() -> span.of(prose.text()).contains("百分之") ? "%" : "");
		if (isPhrase(prose, numeral, measured)) {
			return Optional.of(Mention.of(span.start(), span.end(), MentionKind.EXPRESSION,
					Rule.INDEFINITE.because(span.of(prose.text()))));
		}
		Mention counted = Mention.of(span.start(), span.end(), MentionKind.FIGURE, Rule.MEASURED.because(unit));
		Mention figure = unit.isEmpty() ? counted : counted.in(unit);
		Optional<Mention> bare = Optional.of(figure)
			.filter((mention) -> measured.isBareMultiplier())
			.map((mention) -> mention.and(Rule.BARE_MULTIPLIER.because(span.of(prose.text()))));
		String words = measured.before() + measured.after();
		Mention found = bare.orElse(figure);
		return Optional.of(measured.isQualified() ? found.and(Rule.QUALIFIED.because(words)) : found);
	}

	static Optional<Mention> index(Prose prose, Span numeral) {
		boolean digits = Character.isDigit(prose.text().charAt(numeral.start()));
		boolean index = digits && INDEX.matcher(prose.before(numeral.start())).find();
		return index ? Optional.of(Mention
			.of(numeral.start(), numeral.end(), MentionKind.FIGURE, Rule.INDEX.because(numeral.of(prose.text())))
			.in("指数")) : Optional.empty();
	}

	/** 一个平台 is a platform, 三个方面 a way of speaking, 百兆瓦级 a class; 两座 counts. */
	private static boolean isPhrase(Prose prose, Span numeral, Measures.Measured measured) {
		String printed = numeral.of(prose.text());
		String after = prose.from(measured.span().end());
		boolean digits = Character.isDigit(printed.charAt(0));
		if (GRADE.matcher(after).find() || measured.isIn("个月|小时|分钟")) {
			return true;
		}
		if (digits || measured.isQualified() || measured.words().fraction() || measured.isHalf()
				|| measured.isIn("[%％‰成倍番]|.*元")) {
			return false;
		}
		boolean bare = printed.matches("[一百千万亿]+") && !PHRASE_END.matcher(after).find();
		return bare || ASPECT.matcher(after).find();
	}

}
