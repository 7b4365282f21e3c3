package org.duibiao.sdmx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which observations are asked for.
 *
 * @param key the series
 * @param from the first day allowed
 * @param to the last day allowed
 * @param firstN how many observations of each series from its beginning
 * @param lastN how many observations of each series back from its end
 */
public record DataQuery(KeyFilter key, LocalDate from, LocalDate to, Optional<Integer> firstN,
		Optional<Integer> lastN) {

	/** Everything. */
	public static final DataQuery ALL = of("");

	private static final int MOST_DIGITS = 9;

	/**
	 * All observations of some series.
	 * @param key the key as written
	 * @return the query
	 * @throws SdmxException if it is no key
	 */
	public static DataQuery of(String key) {
		return new DataQuery(KeyFilter.parse(key), LocalDate.MIN, LocalDate.MAX, Optional.empty(), Optional.empty());
	}

	/**
	 * The same query of a time only: of figures whose period lies wholly in it.
	 * @param start the first period as written; from the beginning if none
	 * @param end the last period as written; to the end if none
	 * @return the query
	 * @throws SdmxException if they are no periods
	 */
	public DataQuery within(Optional<String> start, Optional<String> end) {
		return new DataQuery(this.key, start.map((text) -> bound("startPeriod", text).first()).orElse(this.from),
				end.map((text) -> bound("endPeriod", text).last()).orElse(this.to), this.firstN, this.lastN);
	}

	/**
	 * The same query of some observations of each series only.
	 * @param first how many from the beginning, as written
	 * @param last how many back from the end, as written
	 * @return the query
	 * @throws SdmxException if they are no positive numbers
	 */
	public DataQuery limitedTo(Optional<String> first, Optional<String> last) {
		return new DataQuery(this.key, this.from, this.to, first.map((text) -> count("firstNObservations", text)),
				last.map((text) -> count("lastNObservations", text)));
	}

	/**
	 * The observations of a series that are asked for. Both limits together give the
	 * first ones and the last ones.
	 * @param points the observations of the series that lie in the time, in order
	 * @return those within the limits
	 */
	List<DataPoint> limit(List<DataPoint> points) {
		int size = points.size();
		int first = this.firstN.orElse(this.lastN.isPresent() ? 0 : size);
		int last = this.lastN.orElse(0);
		if (first + (long) last >= size) {
			return points;
		}
		List<DataPoint> limited = new ArrayList<>(points.subList(0, first));
		limited.addAll(points.subList(size - last, size));
		return List.copyOf(limited);
	}

	private static PeriodBound bound(String parameter, String text) {
		return PeriodBound.parse(text)
			.orElseThrow(() -> new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.period", parameter));
	}

	private static int count(String parameter, String text) {
		if (!text.matches("[1-9]\\d{0,%d}".formatted(MOST_DIGITS - 1))) {
			throw new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.count", parameter);
		}
		return Integer.parseInt(text);
	}

}
