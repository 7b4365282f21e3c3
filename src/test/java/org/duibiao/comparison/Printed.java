package org.duibiao.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Family;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Theme;
import org.duibiao.catalogue.Unit;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.ObservationId;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.Rank;
import org.duibiao.observation.Status;
import org.duibiao.source.SourcePlace;

/**
 * Makes up figures that differ only in what a test is about: by itself a result, exact,
 * for the full year 2023.
 */
public final class Printed {

	private static final SourcePlace PLACE = new SourcePlace("made-up", "0", 1, "token", 1);

	private Quantity quantity;

	private Indicator indicator = indicator("investment-growth", QuantityKind.GROWTH_RATE, Unit.Dimension.PERCENT);

	private TimePeriod time = TimePeriod.parse("2023-01", "2023-12");

	private Kind kind = Kind.RESULT;

	private Status status = Status.ACTUAL;

	private boolean assumed;

	private List<Rank> ranks = List.of();

	private Area.Level level = Area.Level.PROVINCE;

	private Printed(Quantity quantity) {
		this.quantity = quantity;
	}

	/**
	 * An exact figure.
	 * @param value the number, with its printed decimals
	 * @return the figure
	 */
	public static Printed exactly(String value) {
		return as(value, Qualifier.EXACT);
	}

	/**
	 * A qualified figure.
	 * @param value the number, with its printed decimals
	 * @param qualifier its qualifier
	 * @return the figure
	 */
	public static Printed as(String value, Qualifier qualifier) {
		BigDecimal number = new BigDecimal(value);
		return new Printed(new Quantity(number, number.scale(), 1, qualifier));
	}

	/**
	 * A figure of a quantity.
	 * @param quantity the quantity
	 * @return the figure
	 */
	public static Printed as(Quantity quantity) {
		return new Printed(quantity);
	}

	/**
	 * An indicator without family or threshold.
	 * @param code its code
	 * @param quantity its kind of quantity
	 * @param dimension what its unit measures
	 * @return the indicator
	 */
	public static Indicator indicator(String code, QuantityKind quantity, Unit.Dimension dimension) {
		LocalizedText name = new LocalizedText(code, code);
		Unit unit = new Unit(dimension.name(), dimension, new LocalizedText(dimension.name(), dimension.name()));
		return new Indicator(new IndicatorCode(code), new Theme("theme", name), unit, quantity,
				Indicator.Direction.HIGHER, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				name, name);
	}

	/**
	 * The same indicator in a concept family.
	 * @param indicator the indicator
	 * @param family the family
	 * @return the indicator
	 */
	public static Indicator inFamily(Indicator indicator, String family) {
		LocalizedText note = new LocalizedText(family, family);
		return new Indicator(indicator.code(), indicator.theme(), indicator.unit(), indicator.quantity(),
				indicator.direction(), Optional.of(new Family(family, note, note)), indicator.threshold(),
				indicator.population(), indicator.headline(), indicator.name(), indicator.definition());
	}

	/**
	 * The same indicator with a threshold.
	 * @param indicator the indicator
	 * @param yuan the threshold
	 * @return the indicator
	 */
	public static Indicator from(Indicator indicator, long yuan) {
		return new Indicator(indicator.code(), indicator.theme(), indicator.unit(), indicator.quantity(),
				indicator.direction(), indicator.family(), Optional.of(BigDecimal.valueOf(yuan)),
				indicator.population(), indicator.headline(), indicator.name(), indicator.definition());
	}

	/**
	 * Of another indicator.
	 * @param indicator the indicator
	 * @return this, made so
	 */
	public Printed of(Indicator indicator) {
		this.indicator = indicator;
		return this;
	}

	/**
	 * Of an indicator of a kind.
	 * @param quantity its kind of quantity
	 * @param dimension what its unit measures
	 * @return this, made so
	 */
	public Printed of(QuantityKind quantity, Unit.Dimension dimension) {
		return of(indicator("the-indicator", quantity, dimension));
	}

	/**
	 * Over some months.
	 * @param first the first month
	 * @param last the last month
	 * @return this, made so
	 */
	public Printed over(String first, String last) {
		this.time = TimePeriod.parse(first, last);
		return this;
	}

	/**
	 * As at a date.
	 * @param date the date
	 * @return this, made so
	 */
	public Printed asAt(String date) {
		return over("", date);
	}

	/**
	 * At an unstated time.
	 * @param year the year
	 * @return this, made so
	 */
	public Printed somewhenIn(String year) {
		return over(year, year);
	}

	/**
	 * A target instead of a result.
	 * @return this, made so
	 */
	public Printed target() {
		this.kind = Kind.TARGET;
		return this;
	}

	/**
	 * An expected result.
	 * @return this, made so
	 */
	public Printed expected() {
		this.status = Status.EXPECTED;
		return this;
	}

	/**
	 * Of a kind of quantity that is read into the print.
	 * @return this, made so
	 */
	public Printed assumed() {
		this.assumed = true;
		return this;
	}

	/**
	 * With a rank.
	 * @param basis of what it is the rank
	 * @return this, made so
	 */
	public Printed ranked(Rank.Basis basis) {
		AreaCode area = new AreaCode("CN-AH");
		this.ranks = List
			.of(new Rank(area, this.indicator.code(), new AreaCode("CN"), basis, Optional.of(1), false, PLACE));
		return this;
	}

	/**
	 * Of a prefecture instead of a province.
	 * @return this, made so
	 */
	public Printed ofPrefecture() {
		this.level = Area.Level.PREFECTURE;
		return this;
	}

	/**
	 * The figure as a side of a comparison.
	 * @return the side
	 */
	public Side side() {
		boolean target = this.kind == Kind.TARGET;
		PeriodStatus stated = (this.time instanceof TimePeriod.InYear) ? PeriodStatus.UNSTATED : PeriodStatus.STATED;
		SourcePlace place = new SourcePlace("made-up", "0", 1, this.quantity.value().toPlainString(), 1);
		AreaCode code = new AreaCode("CN-AH");
		LocalizedText name = new LocalizedText("made-up", "made-up");
		Area area = new Area(code, "", this.level, Optional.empty(), name, name);
		return new Side(new Observation(new ObservationId("made-up"), code, this.indicator.code(), this.kind,
				new PrintedPeriod(this.time, stated), this.quantity,
				target ? Optional.empty() : Optional.of(this.status),
				target ? Optional.of(Commitment.PLAN) : Optional.empty(), this.assumed, Set.of(), place,
				Optional.empty(), this.ranks, List.of()), this.indicator, area);
	}

}
