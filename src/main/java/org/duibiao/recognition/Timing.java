package org.duibiao.recognition;

import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.duibiao.kernel.Reason;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.recognition.grammar.PeriodWord;
import org.duibiao.recognition.grammar.Prose;
import org.duibiao.recognition.grammar.Rule;

/**
 * The period of a figure, with the rule that says so.
 *
 * @param period the period; none where a change began before the time told
 * @param ground the rule
 */
record Timing(Optional<PrintedPeriod> period, Reason ground) {

	private static final Pattern COMPARED = Pattern.compile("(?:较|(?<![占同环对])比(?![重例率])|[高低快慢多少]于|超过?|高出|自)$");

	private static final Pattern GOES_ON = Pattern.compile("^(?:同比|环比|[比较](?:上年|去年)|增长|增幅|增速|下降|提高|高于|低于|占|均)");

	private static final Pattern BEGINS_PART = Pattern.compile("^(?:其中|从.{1,8}看|分.{1,6}看)");

	private static final Pattern START_OF_CHANGE = Pattern.compile("[由从][^，。；]{0,15}$");

	private static final Pattern CHANGE = Pattern.compile("^[^，。；]{0,4}[增升提降扩减跃][^，。；]{0,4}[至到]");

	/**
	 * The period of a figure.
	 * @param prose the text
	 * @param start where the token of the figure begins
	 * @param end where it ends
	 * @param kind whether it is a result or a target
	 * @param words the words for times in the text
	 * @param setting what is known of the paragraph
	 * @return the period
	 */
	static Timing of(Prose prose, int start, int end, Kind kind, List<PeriodWord> words, Setting setting) {
		if (START_OF_CHANGE.matcher(prose.before(start)).find() && CHANGE.matcher(prose.from(end)).find()) {
			return new Timing(Optional.empty(), Rule.START_OF_CHANGE.because(prose.between(start, end)));
		}
		Calendar calendar = new Calendar(kind, setting);
		int sentence = prose.sentenceStart(start);
		return words.stream()
			.filter((word) -> word.span().start() >= sentence && word.span().end() <= start)
			.filter((word) -> governs(word, prose) && calendar.time(word).isPresent())
			.max(Comparator.comparingInt((word) -> word.span().start()))
			.map((word) -> inSentence(prose, start, word, calendar))
			.orElseGet(() -> beforeSentence(prose, sentence, words, calendar));
	}

	/**
	 * Whether a word tells the time of what follows: not what that is compared with, and
	 * not part of a name.
	 */
	private static boolean governs(PeriodWord word, Prose prose) {
		int start = word.span().start();
		boolean plan = word.form() == PeriodWord.Form.YEARS || word.form() == PeriodWord.Form.END_OF_YEAR;
		return !word.isStart() && !COMPARED.matcher(prose.before(start)).find()
				&& (plan || prose.quotation(start).isEmpty());
	}

	private static Timing inSentence(Prose prose, int start, PeriodWord word, Calendar calendar) {
		int from = word.span().start();
		String words = word.span().of(prose.text());
		boolean sameClause = prose.clauseStart(start) <= from;
		boolean topic = prose.between(word.span().end(), prose.clauseEnd(word.span().end())).length() <= 2
				&& prose.groupStart(start) <= from;
		boolean goesOn = prose.groupStart(start) <= from
				&& GOES_ON.matcher(prose.between(prose.clauseStart(start), start)).find();
		if (sameClause || topic || goesOn) {
			Rule rule = sameClause ? Rule.TIME_IN_CLAUSE : Rule.TIME_AS_TOPIC;
			return calendar.printed(word, PeriodStatus.STATED, rule.because(words));
		}
		return calendar.printed(word, PeriodStatus.CARRIED_OVER, Rule.TIME_CARRIED.because(words));
	}

	private static Timing beforeSentence(Prose prose, int sentence, List<PeriodWord> words, Calendar calendar) {
		boolean part = BEGINS_PART.matcher(prose.from(sentence)).find();
		int before = part ? prose.sentenceStart(Math.max(0, sentence - 1)) : sentence;
		return words.stream()
			.filter((word) -> word.span().start() >= before && word.span().end() <= sentence)
			.filter((word) -> governs(word, prose) && calendar.time(word).isPresent())
			.reduce((one, two) -> two)
			.map((word) -> calendar.printed(word, PeriodStatus.CARRIED_OVER,
					Rule.TIME_CARRIED.because(word.span().of(prose.text()))))
			.or(() -> yearBefore(prose, before, words, calendar))
			.orElseGet(calendar::ofHeading);
	}

	/**
	 * A year past, once told, is that of the sentences after it, until another time is
	 * told.
	 */
	private static Optional<Timing> yearBefore(Prose prose, int sentence, List<PeriodWord> words, Calendar calendar) {
		return words.stream()
			.filter((word) -> word.span().end() <= sentence && governs(word, prose))
			.reduce((one, two) -> two)
			.filter((word) -> word.isYear() && !(calendar.time(word).orElseThrow() instanceof TimePeriod.InYear))
			.filter((word) -> calendar.time(word).orElseThrow().year().isBefore(calendar.setting().published()))
			.map((word) -> calendar.printed(word, PeriodStatus.CARRIED_OVER,
					Rule.TIME_CARRIED.because(word.span().of(prose.text()))));
	}

	/**
	 * The years that a paragraph speaks of.
	 *
	 * @param kind whether it is about what was reached or what is aimed at
	 * @param setting what is known of the paragraph
	 */
	record Calendar(Kind kind, Setting setting) {

		Year year() {
			return (this.kind == Kind.RESULT && this.setting.isAboutTargets()) ? this.setting.published()
					: this.setting.year();
		}

		Optional<TimePeriod> time(PeriodWord word) {
			Optional<TimePeriod> time = word.time(year(), this.setting.published());
			boolean target = this.kind == Kind.TARGET;
			return time.map((found) -> (target && found instanceof TimePeriod.InYear open) ? all(open.year()) : found);
		}

		Timing printed(PeriodWord word, PeriodStatus status, Reason ground) {
			TimePeriod time = time(word).orElseThrow();
			boolean open = time instanceof TimePeriod.InYear;
			return new Timing(Optional.of(new PrintedPeriod(time, open ? PeriodStatus.UNSTATED : status)), ground);
		}

		Timing ofHeading() {
			Optional<PeriodWord> months = this.setting.months().filter((word) -> time(word).isPresent());
			if (months.isPresent()) {
				return printed(months.get(), PeriodStatus.CARRIED_OVER,
						Rule.TIME_OF_HEADING.because(time(months.get()).orElseThrow().end()));
			}
			if (this.kind == Kind.TARGET) {
				return new Timing(Optional.of(new PrintedPeriod(all(year()), PeriodStatus.CARRIED_OVER)),
						Rule.TIME_OF_HEADING.because(year().toString()));
			}
			return new Timing(Optional.of(new PrintedPeriod(new TimePeriod.InYear(year()), PeriodStatus.UNSTATED)),
					Rule.TIME_UNSTATED.because(year().toString()));
		}

		private static TimePeriod all(Year year) {
			return new TimePeriod.Months(YearMonth.of(year.getValue(), 1), YearMonth.of(year.getValue(), 12));
		}

	}

}
