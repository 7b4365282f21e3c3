package org.duibiao.recognition;

import java.util.ArrayList;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import java.util.regex.Pattern;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.PrintedNumber;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.Reason;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Rank;
import org.duibiao.recognition.grammar.Differences;
import org.duibiao.recognition.grammar.Mention;
import org.duibiao.recognition.grammar.PeriodWord;
import org.duibiao.recognition.grammar.PeriodWords;
import org.duibiao.recognition.grammar.Prose;
import org.duibiao.recognition.grammar.Rule;
import org.duibiao.recognition.grammar.MentionKind;

import org.duibiao.source.text.Span;

/**
 * Makes proposals of what a text mentions, with its number, unit, period and names.
 */
final class Composer {

	private static final int WINDOW = 60;

	private static final Pattern AREA = Pattern.compile("^(?:全[国省市县区]|全球|世界|同类)");

	private static final Pattern GROWTH = Pattern.compile("增长|下降|增速|增幅|回落|上升");

	private final Vocabulary vocabulary;

	private final Closeness closeness;

	Composer(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.closeness = new Closeness(vocabulary.indicators());
	}

	Composed compose(Text text, Mention mention, Setting setting) {
		List<Reason> grounds = new ArrayList<>(mention.grounds());
		Proposed proposed = mention.kind()
			.exclusion()
			.<Proposed>map(Proposed.NoFigure::new)
			.orElseGet(() -> switch (mention.kind()) {
				case RANK -> rank(text, mention, grounds);
				case DIFFERENCE -> difference(text, mention, setting, grounds);
				default -> figure(text, mention, setting, grounds);
			});
		return new Composed(proposed, grounds);
	}

	private Proposed figure(Text text, Mention mention, Setting setting, List<Reason> grounds) {
		Span span = mention.span();
		String token = span.of(text.prose().text());
		Optional<Quantity> quantity = quantity(token, grounds);
		Optional<PrintedUnit> unit = unit(mention, grounds);
		Aims aims = Aims.of(text.prose(), mention, setting, text.words(), text.mentions());
		Timing timing = Timing.of(text.prose(), span.start(), span.end(), aims.kind(), text.words(), setting);
		Optional<Proposed.Shared> shared = shared(text, mention, grounds);
		grounds.add(aims.ground());
		grounds.add(timing.ground());
		return new Proposed.Figure(quantity, unit, aims.kind(), timing.period(), aims.status(), aims.commitment(),
				shared, candidates(text, mention, unit, shared));
	}

	private Proposed rank(Text text, Mention mention, List<Reason> grounds) {
		Prose prose = text.prose();
		Span span = mention.span();
		String clause = prose.between(prose.clauseStart(span.start()), span.end());
		String token = span.of(prose.text());
		Optional<AreaCode> scope = this.vocabulary.area(token).or(() -> this.vocabulary.area(clause));
		String before = prose.between(prose.clauseStart(span.start()), span.start());
		return new Proposed.Position(PrintedRank.read(token), scope, basis(text, span, before),
				shared(text, mention, grounds));
	}

	private static Rank.Basis basis(Text text, Span rank, String clause) {
		if (clause.contains("总数") || clause.contains("总量")) {
			return Rank.Basis.UNPRINTED_TOTAL;
		}
		int group = text.prose().groupStart(rank.start());
		boolean figure = text.mentions()
			.stream()
			.anyMatch((other) -> other.kind() == MentionKind.FIGURE && other.span().start() >= group
					&& other.span().end() <= rank.start());
		return figure ? Rank.Basis.VALUE : Rank.Basis.UNPRINTED_VALUE;
	}

	private Proposed difference(Text text, Mention mention, Setting setting, List<Reason> grounds) {
		String token = mention.span().of(text.prose().text());
		Optional<Quantity> quantity = quantity(token, grounds).map((found) -> Differences.isLower(token)
				? new Quantity(found.value().negate(), found.decimals(), found.multiplier(), found.qualifier())
				: found);
		return new Proposed.Difference(quantity, unit(mention, grounds),
				referent(Differences.referent(token), setting));
	}

	private Proposed.Referent referent(String words, Setting setting) {
		Timing.Calendar calendar = new Timing.Calendar(Kind.RESULT, setting);
		List<PeriodWord> times = PeriodWords.of(new Prose(words));
		if (words.equals("同比") || words.equals("环比") || !times.isEmpty()) {
			Optional<TimePeriod> time = times.stream().findFirst().flatMap(calendar::time);
			return new Proposed.Referent(words, Optional.of(Benchmark.Referent.PERIOD), Optional.empty(), time,
					List.of());
		}
		Optional<AreaCode> area = this.vocabulary.area(words);
		if (area.isEmpty() && AREA.matcher(words).find()) {
			return new Proposed.Referent(words, Optional.of(Benchmark.Referent.AREA), Optional.empty(),
					Optional.empty(), List.of());
		}
		if (area.isPresent() || words.isEmpty()) {
			return new Proposed.Referent(words, area.map((found) -> Benchmark.Referent.AREA), area, Optional.empty(),
					List.of());
		}
		return new Proposed.Referent(words, Optional.of(Benchmark.Referent.INDICATOR), Optional.empty(),
				Optional.empty(), this.closeness.best(words, "", (name) -> true));
	}

	private List<Candidate> candidates(Text text, Mention mention, Optional<PrintedUnit> unit,
			Optional<Proposed.Shared> shared) {
		Prose prose = text.prose();
		int start = mention.span().start();
		int end = mention.span().end();
		int sentence = Math.max(prose.sentenceStart(start), start - 3 * WINDOW);
		int previous = text.mentions()
			.stream()
			.filter((other) -> other.kind() == MentionKind.FIGURE && other.span().end() <= start)
			.mapToInt((other) -> other.span().end())
			.reduce(sentence, (one, two) -> Math.max(one, two));
		String before = prose.between(Math.max(previous, start - WINDOW), start);
		String after = prose.between(end, Math.min(prose.clauseEnd(end), end + WINDOW / 2)).replaceFirst("、.*", "");
		String name = shared.filter(Proposed.Shared.Respectively.class::isInstance)
			.map((row) -> ((Proposed.Shared.Respectively) row).name())
			.orElse("");
		boolean percent = unit.flatMap(PrintedUnit::code).filter("percent"::equals).isPresent();
		boolean growth = percent && GROWTH.matcher(prose.before(start) + mention.span().of(prose.text())).find();
		Predicate<IndicatorName> test = (indicator) -> indicator.unit().equals("percent") == percent
				&& indicator.growth() == growth;
		return name.isEmpty() ? this.closeness.best(before + after, prose.between(sentence, start), test)
				: this.closeness.best(name, prose.between(sentence, start), test);
	}

	private static Optional<Quantity> quantity(String token, List<Reason> grounds) {
		Optional<Quantity> quantity = PrintedNumber.read(token);
		if (quantity.isEmpty()) {
			grounds.add(Rule.UNKNOWN_QUALIFIER.because(token));
		}
		return quantity;
	}

	private Optional<PrintedUnit> unit(Mention mention, List<Reason> grounds) {
		Optional<PrintedUnit> unit = mention.unit().map(this.vocabulary::unit);
		unit.filter((found) -> found.code().isEmpty())
			.ifPresent((found) -> grounds.add(Rule.UNKNOWN_UNIT.because(found.word())));
		return unit;
	}

	private static Optional<Proposed.Shared> shared(Text text, Mention mention, List<Reason> grounds) {
		Optional<Proposed.Shared> shared = Sharing.of(text.prose(), mention, text.mentions());

		shared
			.map((found) -> (found instanceof Proposed.Shared.Respectively row)
					? Rule.RESPECTIVELY.because(row.index(), row.of(), row.name()) : Rule.EACH.because())
			.ifPresent(grounds::add);

		return shared;
	}

	/**
	 * A text with what is found in it.
	 *
	 * @param prose the text
	 * @param words its words for times
	 * @param mentions what its numerals are
	 */
	record Text(Prose prose, List<PeriodWord> words, List<Mention> mentions) {

		private static final int NEAR = 100;

		/**
		 * The part of it that any rule looks at, so that a longer text takes no longer.
		 * @param mention the index of a mention
		 * @return the same text with what is found near the mention
		 */
		Text around(int mention) {
			int start = this.mentions.get(mention).span().start();
			int first = 0;
			int last = this.words.size();
			while (first < last) {
				int middle = (first + last) / 2;
				boolean before = this.words.get(middle).span().start() < start;
				first = before ? middle + 1 : first;
				last = before ? last : middle;
			}
			return new Text(this.prose, near(this.words, first), near(this.mentions, mention));
		}

		private static <T> List<T> near(List<T> things, int index) {
			return things.subList(Math.max(0, index - NEAR), Math.min(things.size(), index + NEAR));
		}

	}

	/**
	 * What is proposed for a mention.
	 *
	 * @param proposed what it may be
	 * @param grounds the rules that say so
	 */
	record Composed(Proposed proposed, List<Reason> grounds) {
	}

}
