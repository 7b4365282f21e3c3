package org.duibiao.wording;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Unit;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Observation;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.Rank;
import org.duibiao.source.SourcePlace;

/**
 * Tells figures in one language: printed words first, qualifier and period always with
 * them.
 */
public final class FigureWords {

	private final Edition edition;

	private final Phrases phrases;

	FigureWords(Edition edition) {
		this.edition = edition;
		this.phrases = edition.phrases();
	}

	/**
	 * What a page shows of a figure.
	 * @param observation the figure
	 * @return the words
	 */
	public FigureView view(Observation observation) {
		Unit unit = this.edition.catalogue().indicatorOf(observation.indicator()).unit();
		String told = Numbers.tell(observation.quantity(), unit, this.phrases);
		boolean english = isEnglish();
		return new FigureView(observation.id().value(), english ? told : observation.asPrinted(),
				english ? "" : meaning(observation.quantity(), unit, told),
				this.phrases.say(observation.period().time()), periodNote(observation), kind(observation),
				notes(observation), observation.ranks().stream().map((rank) -> rank(rank, observation)).toList(),
				observation.benchmarks().stream().map(this::benchmark).toList(), place(observation.place()),
				observation.asPrinted(), observation);
	}

	/**
	 * A figure in a sentence.
	 * @param observation the figure
	 * @return period, indicator, value, and the ranks and differences claimed
	 */
	public String sentence(Observation observation) {
		FigureView view = view(observation);
		LocalizedText indicator = this.edition.catalogue().indicatorOf(observation.indicator()).name();
		String key = view.claims().isEmpty() ? "sentence.figure" : "sentence.figure.claims";
		String value = observation.isExpected() ? this.phrases.say("sentence.expected", view.value()) : view.value();
		return this.phrases.say(key, view.period(), indicator, value,
				String.join(this.phrases.say("list.comma"), view.claims()));
	}

	/**
	 * A rank that is printed without a value.
	 * @param rank the rank
	 * @return what is ranked and how
	 */
	public String rankAlone(Rank rank) {
		return this.phrases.say("rank.named", this.edition.catalogue().indicatorOf(rank.indicator()).name(),
				position(rank), this.phrases.say(rank.basis()));
	}

	/**
	 * A place in a document.
	 * @param place the place
	 * @return section and paragraph
	 */
	public String place(SourcePlace place) {
		return this.phrases.say("place.section", this.edition.library().sectionOf(place).heading(), place.paragraph());
	}

	/**
	 * A computed difference of two exact figures of an indicator.
	 * @param difference the difference, not negative
	 * @param indicator the indicator
	 * @return the difference with its unit: percentage points for percentages
	 */
	public String difference(Quantity difference, Indicator indicator) {
		Unit unit = indicator.unit();
		Unit points = new Unit("percentage-point", Unit.Dimension.PERCENTAGE_POINT, new LocalizedText("", ""));
		return Numbers.tell(difference, (unit.dimension() == Unit.Dimension.PERCENT) ? points : unit, this.phrases);
	}

	/**
	 * A reason that speaks of figures.
	 * @param reason the reason; figures, printed differences and computed quantities
	 * among its arguments are told with their qualifiers
	 * @return the reason in words
	 */
	public String say(Reason reason) {
		Object[] told = reason.arguments().stream().map(this::tell).toArray();
		return this.phrases.say(reason.key(), told);
	}

	private Object tell(Object argument) {
		if (argument instanceof Observation observation) {
			return isEnglish() ? value(observation) : observation.asPrinted();
		}
		if (argument instanceof Benchmark benchmark) {
			return isEnglish() ? benchmark(benchmark) : benchmark.place().token();
		}
		if (argument instanceof Computed computed) {
			return Numbers.tellComputed(computed.quantity(), computed.indicator().unit(), this.phrases);
		}
		return argument;
	}

	private String value(Observation observation) {
		Unit unit = this.edition.catalogue().indicatorOf(observation.indicator()).unit();
		return Numbers.tell(observation.quantity(), unit, this.phrases);
	}

	private boolean isEnglish() {
		return this.phrases.locale().getLanguage().equals("en");
	}

	private static String meaning(Quantity quantity, Unit unit, String told) {
		boolean converted = quantity.multiplier() > 1 && unit.dimension() == Unit.Dimension.COUNT;
		return (converted || !quantity.isExact()) ? told : "";
	}

	private String periodNote(Observation observation) {
		return (observation.period().status() == PeriodStatus.CARRIED_OVER) ? this.phrases.say("period.carried-over")
				: "";
	}

	private String kind(Observation observation) {
		String kind = this.phrases.say(observation.kind());
		return observation.status()
			.filter((status) -> observation.isExpected())
			.map(this.phrases::say)
			.or(() -> observation.commitment().map(this.phrases::say))
			.orElse(kind);
	}

	private List<String> notes(Observation observation) {
		List<String> notes = new ArrayList<>();
		observation.remarks().stream().sorted().map(this.phrases::say).forEach(notes::add);
		if (observation.quantityAssumed()) {
			notes.add(this.phrases.say("figure.assumed."
					+ this.edition.catalogue().indicatorOf(observation.indicator()).quantity().name()));
		}
		return notes;
	}

	private String rank(Rank rank, Observation observation) {
		return rank.indicator().equals(observation.indicator()) ? position(rank) : rankAlone(rank);
	}

	private String position(Rank rank) {
		LocalizedText scope = this.edition.catalogue().areaOf(rank.scope()).shortName();
		String key = rank.tied() ? "rank.tied" : "rank.position";
		return rank.position()
			.map((position) -> this.phrases.say(key, scope, position))
			.orElseGet(() -> this.phrases.say("rank.words", rank.place().token(), scope));
	}

	private String benchmark(Benchmark benchmark) {
		boolean lower = benchmark.difference().value().signum() < 0;
		Quantity size = new Quantity(benchmark.difference().value().abs(), benchmark.difference().decimals(),
				benchmark.difference().multiplier(), benchmark.difference().qualifier());
		String difference = Numbers.tell(size, this.edition.catalogue().unitOf(benchmark.unit()), this.phrases);
		String key = "benchmark." + benchmark.against().referent() + (lower ? ".below" : ".above");
		return this.phrases.say(key, referent(benchmark.against()), difference);
	}

	private Object referent(Benchmark.Against against) {
		return against.area()
			.<Object>map((area) -> this.edition.catalogue().areaOf(area).shortName())
			.or(() -> against.indicator().map((indicator) -> this.edition.catalogue().indicatorOf(indicator).name()))
			.or(() -> against.period().map((period) -> Periods.plain(period, this.phrases)))
			.orElseThrow();
	}

}
