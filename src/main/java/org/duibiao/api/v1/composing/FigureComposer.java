package org.duibiao.api.v1.composing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.duibiao.api.v1.contract.FigureEntry;
import org.duibiao.api.v1.contract.Links;
import org.duibiao.api.v1.contract.NamedEntry;
import org.duibiao.api.v1.contract.PeriodEntry;
import org.duibiao.api.v1.contract.PlaceEntry;
import org.duibiao.api.v1.contract.Text;
import org.duibiao.api.v1.contract.ValueEntry;
import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.Bound;
import org.duibiao.kernel.Interval;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Observation;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.Rank;
import org.duibiao.site.Address;
import org.duibiao.source.Document;
import org.duibiao.source.SourcePlace;
import org.duibiao.wording.FigureView;

/**
 * Tells figures: the value as printed first, with all that belongs to it.
 */
public final class FigureComposer {

	private final Bilingual words;

	/**
	 * A composer.
	 * @param words the edition
	 */
	public FigureComposer(Bilingual words) {
		this.words = words;
	}

	/**
	 * A figure.
	 * @param figure the figure
	 * @return what the interface tells of it
	 */
	public FigureEntry figure(Observation figure) {
		Indicator indicator = this.words.catalogue().indicatorOf(figure.indicator());
		FigureView zh = this.words.zh().words().view(figure);
		FigureView en = this.words.en().words().view(figure);
		return new FigureEntry(figure.id().value(), Bilingual.named(this.words.catalogue().areaOf(figure.area())),
				Bilingual.named(indicator), indicator.theme().code(), Codes.of(figure.kind()),
				period(figure.period(), new Text(zh.period(), en.period())),
				value(figure, new Text(zh.value(), en.value())), CatalogueComposer.unit(indicator.unit()),
				figure.status().map(Codes::of), figure.commitment().map(Codes::of), figure.quantityAssumed(),
				figure.repeats().map((id) -> id.value()), notes(zh, en),
				pairs(figure.ranks(), zh.ranks(), en.ranks(), this::rank),
				pairs(figure.benchmarks(), zh.benchmarks(), en.benchmarks(), this::difference), place(figure.place()),
				links(figure));
	}

	private static List<Text> notes(FigureView zh, FigureView en) {
		List<Text> notes = new ArrayList<>();
		if (!zh.periodNote().isEmpty()) {
			notes.add(new Text(zh.periodNote(), en.periodNote()));
		}
		IntStream.range(0, zh.notes().size())
			.forEach((index) -> notes.add(new Text(zh.notes().get(index), en.notes().get(index))));
		return notes;
	}

	private static <S, T> List<T> pairs(List<S> claims, List<String> zh, List<String> en, Claim<S, T> claim) {
		return IntStream.range(0, claims.size())
			.mapToObj((index) -> claim.tell(claims.get(index), new Text(zh.get(index), en.get(index))))
			.toList();
	}

	private static PeriodEntry period(PrintedPeriod period, Text text) {
		TimePeriod time = period.time();
		String form = (time instanceof TimePeriod.Months) ? "months"
				: (time instanceof TimePeriod.AsAt) ? "date" : "year";
		return new PeriodEntry(Optional.of(time.start()).filter((start) -> !start.isEmpty()), time.end(), form,
				Codes.of(period.status()), text);
	}

	private static ValueEntry value(Observation figure, Text text) {
		Quantity quantity = figure.quantity();
		Interval interval = quantity.interval();
		return new ValueEntry(figure.asPrinted(), number(quantity), quantity.decimals(), quantity.multiplier(),
				Codes.of(quantity.qualifier()), new ValueEntry.Range(end(interval.lower()), included(interval.lower()),
						end(interval.upper()), included(interval.upper())),
				text);
	}

	private static Optional<BigDecimal> end(Bound bound) {
		return (bound instanceof Bound.Finite finite) ? Optional.of(plain(finite.value())) : Optional.empty();
	}

	private static boolean included(Bound bound) {
		return bound instanceof Bound.Finite finite && finite.included();
	}

	static BigDecimal number(Quantity quantity) {
		return (quantity.multiplier() == 1) ? quantity.printedNumber() : plain(quantity.value());
	}

	static BigDecimal plain(BigDecimal number) {
		return new BigDecimal(number.stripTrailingZeros().toPlainString());
	}

	private FigureEntry.Rank rank(Rank rank, Text text) {
		return new FigureEntry.Rank(rank.indicator().value(),
				Bilingual.named(this.words.catalogue().areaOf(rank.scope())), Codes.of(rank.basis()), rank.position(),
				rank.tied(), rank.place().token(), text);
	}

	private FigureEntry.Difference difference(Benchmark benchmark, Text text) {
		Benchmark.Against against = benchmark.against();
		Optional<NamedEntry> referent = against.area()
			.map((code) -> Bilingual.named(this.words.catalogue().areaOf(code)))
			.or(() -> against.indicator().map((code) -> Bilingual.named(this.words.catalogue().indicatorOf(code))));
		return new FigureEntry.Difference(Codes.of(against.referent()), referent, against.period().map(TimePeriod::end),
				number(benchmark.difference()), CatalogueComposer.unit(this.words.catalogue().unitOf(benchmark.unit())),
				Codes.of(benchmark.difference().qualifier()), benchmark.place().token(), text);
	}

	private PlaceEntry place(SourcePlace place) {
		Document document = this.words.library().documentOf(place);
		return new PlaceEntry(document.code(), Bilingual.text(document.title()), Bilingual.text(document.publisher()),
				document.publicationYear(), place.section(),
				Bilingual.text(this.words.library().sectionOf(place).heading()), place.paragraph(), place.token(),
				place.occurrence(), this.words.tell((edition) -> edition.words().place(place)));
	}

	private Links links(Observation figure) {
		String self = this.words.link("api", "v1", "observations")
			.with("area", figure.area().value())
			.with("id", figure.id().value())
			.toString();
		return new Links(self, Optional.of(this.words.link("indicators", figure.indicator().value()).toString()),
				Optional.of(this.words.root() + Address.ofPlace(figure, this.words.zh())), Optional.empty(),
				Optional.empty(), Optional.empty());
	}

	/**
	 * Tells a claim whose words are there.
	 */
	@FunctionalInterface
	private interface Claim<S, T> {

		T tell(S claim, Text text);

	}

}
