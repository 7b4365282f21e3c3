package org.duibiao.intake.judgement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.kernel.Bound;
import org.duibiao.kernel.Interval;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.Reason;

/**
 * Warns of figures that come in and cannot be right together with another figure of the
 * same area, indicator, kind and period.
 * <p>
 * Figures are gone through in the order of what they are about, and only the two most
 * extreme ones are kept: whatever contradicts any figure contradicts one of these.
 */
final class Contradictions {

	private static final String COLUMNS = """
			s.indicator, s.kind, coalesce(s.period_start, ''), s.period_end, s.id, s.obs_value, s.decimals, s.multiplier,
			s.qualifier, s.token""";

	private static final String FIGURES = """
			select %1$s, 1 as fresh, s.row_no, s.file, s.sheet, s.line from staged_observations s
			where s.reading = ? and s.area = ? and s.change in ('NEW', 'CHANGED') and s.repeat_of is null%2$s
			union all select %1$s, 0, cast(0 as bigint), '', '', cast(0 as bigint) from observations s
			where s.replaced_by is null and s.area = ? and s.repeat_of is null and not exists (
			select 1 from staged_observations g where g.reading = ? and g.area = s.area and g.id = s.id
			and g.change in ('CHANGED', 'GONE'))%2$s""";

	private static final String IN_ORDER = " order by 1, 2, 3, 4, 11, 12";

	/** The indicators of which anything is said twice, once by a figure that comes. */
	private static final String SAID_TWICE = "select distinct t.indicator from (select f.indicator from ("
			+ FIGURES.formatted("s.indicator, s.kind, coalesce(s.period_start, '') as period_start, s.period_end", "")
			+ ") f group by f.indicator, f.kind, f.period_start, f.period_end"
			+ " having count(*) > 1 and max(f.fresh) = 1) t order by 1";

	/** More values are not written into a condition. */
	private static final int MOST = 1000;

	private final Prospect prospect;

	private final Consumer<Problem> problems;

	private List<String> subject = List.of();

	private Optional<Figure> lowest = Optional.empty();

	private Optional<Figure> highest = Optional.empty();

	Contradictions(Prospect prospect, Consumer<Problem> problems) {
		this.prospect = prospect;
		this.problems = problems;
	}

	void check(String area) {
		this.subject = List.of();
		if (!this.prospect.groupsMany()) {
			check(area, List.of());
			return;
		}
		List<String> indicators = new ArrayList<>();
		this.prospect.list(SAID_TWICE, (row) -> indicators.add(row.getString(1)), this.prospect.reading(), area, area,
				this.prospect.reading());
		if (!indicators.isEmpty()) {
			check(area, (indicators.size() <= MOST) ? indicators : List.of());
		}
	}

	/** Without indicators, for all of them. */
	private void check(String area, List<String> indicators) {
		String condition = indicators.isEmpty() ? "" : " and s.indicator in (%s)".formatted(Prospect.marks(indicators));
		List<Object> arguments = new ArrayList<>(List.of(this.prospect.reading(), area));
		arguments.addAll(indicators);
		arguments.addAll(List.of(area, this.prospect.reading()));
		arguments.addAll(indicators);
		this.prospect.list(FIGURES.formatted(COLUMNS, condition) + IN_ORDER, this::figure, arguments.toArray());
	}

	private void figure(ResultSet row) throws SQLException {
		List<String> about = Arrays.asList(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
		if (!about.equals(this.subject)) {
			this.subject = about;
			this.lowest = Optional.empty();
			this.highest = Optional.empty();
		}
		Quantity quantity = new Quantity(row.getBigDecimal(6), row.getInt(7), row.getLong(8),
				Qualifier.valueOf(row.getString(9)));
		Figure figure = new Figure(row.getString(5), row.getString(10), quantity.interval());
		if (row.getInt(11) == 1) {
			Place place = new Place(row.getString(13), row.getString(14), row.getLong(15));
			this.lowest.filter(figure::contradicts)
				.or(() -> this.highest.filter(figure::contradicts))
				.ifPresent((other) -> this.problems.accept(Problem.warning(place, "obs_value", figure.token(),
						Reason.of("intake.judged.contradicts", other.id(), other.token()))));
		}
		keep(figure);
	}

	private void keep(Figure figure) {
		if (this.lowest.isEmpty() || lower(figure.interval().upper(), this.lowest.get().interval().upper())) {
			this.lowest = Optional.of(figure);
		}
		if (this.highest.isEmpty()
				|| lower(negated(figure.interval().lower()), negated(this.highest.get().interval().lower()))) {
			this.highest = Optional.of(figure);
		}
	}

	/** Whether one upper end is lower than another; no end at all is lower than none. */
	private static boolean lower(Bound one, Bound other) {
		Optional<BigDecimal> end = end(other);
		return end(one).filter((value) -> end.isEmpty() || value.compareTo(end.get()) < 0).isPresent();
	}

	private static Bound negated(Bound bound) {
		return end(bound).<Bound>map((value) -> Bound.including(value.negate())).orElse(Bound.UNBOUNDED);
	}

	private static Optional<BigDecimal> end(Bound bound) {
		return (bound instanceof Bound.Finite finite) ? Optional.of(finite.value()) : Optional.empty();
	}

	/**
	 * A figure as far as it matters here.
	 */
	private record Figure(String id, String token, Interval interval) {

		boolean contradicts(Figure other) {
			return !this.interval.overlaps(other.interval);
		}

	}

}
