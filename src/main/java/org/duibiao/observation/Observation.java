package org.duibiao.observation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.Quantity;
import org.duibiao.source.SourcePlace;

/**
 * A printed figure: a statement of a government, with all that makes it one.
 *
 * @param id its identity
 * @param area the area it is about
 * @param indicator what it measures
 * @param kind result or target
 * @param period the time it speaks of
 * @param quantity the number
 * @param status how firm a result is; none for a target
 * @param commitment how firmly a target is meant; none for a result
 * @param quantityAssumed whether the kind of quantity is read into the print, which does
 * not say whether the count is new in the period or a total
 * @param remarks what the print remarks on it
 * @param place where it stands; its token is the figure as printed
 * @param repeats the figure that this one prints again, if it does
 * @param ranks the ranks claimed for it or shown with it
 * @param benchmarks its printed differences
 */
public record Observation(ObservationId id, AreaCode area, IndicatorCode indicator, Kind kind, PrintedPeriod period,
		Quantity quantity, Optional<Status> status, Optional<Commitment> commitment, boolean quantityAssumed,
		Set<Remark> remarks, SourcePlace place, Optional<ObservationId> repeats, List<Rank> ranks,
		List<Benchmark> benchmarks) {

	/**
	 * The figure as printed.
	 * @return the token
	 */
	public String asPrinted() {
		return this.place.token();
	}

	/**
	 * The one of two figures whose period ends later.
	 * @param other another figure, printed after this one
	 * @return that one, or this one if both end in the same month
	 */
	public Observation newest(Observation other) {
		return (other.period().time().endMonth().compareTo(this.period.time().endMonth()) > 0) ? other : this;
	}

	/**
	 * Whether this is an expected result.
	 * @return whether the print says 预计
	 */
	public boolean isExpected() {
		return this.status.filter((status) -> status == Status.EXPECTED).isPresent();
	}

	/**
	 * Whether this figure is printed again elsewhere and is only that repetition.
	 * @return whether it repeats another figure
	 */
	public boolean isRepeat() {
		return this.repeats.isPresent();
	}

	/**
	 * What tells this figure from all others of a revision.
	 * @return area and identity
	 */
	public Key key() {
		return new Key(this.area, this.id);
	}

	/**
	 * What tells a figure from all others of a revision; written
	 * {@code CN-AH:ah-2023-001}.
	 *
	 * @param area its area
	 * @param id its identity, unique in the area
	 */
	public record Key(AreaCode area, ObservationId id) {

		private static final String BETWEEN = ":";

		/** As long as codes and identities may be, and nothing that databases refuse. */
		private static final Pattern WRITTEN = Pattern
			.compile("([^:\\p{Cc}\\p{Cs}]{1,80})" + BETWEEN + "([^\\p{Cc}\\p{Cs}]{1,80})");

		/**
		 * Reads a written key.
		 * @param written what was written
		 * @return the key; nothing if what was written can be none
		 */
		public static Optional<Key> parse(String written) {
			return Optional.of(WRITTEN.matcher(written))
				.filter(Matcher::matches)
				.map((parts) -> new Key(new AreaCode(parts.group(1)), new ObservationId(parts.group(2))));
		}

		@Override
		public String toString() {
			return this.area + BETWEEN + this.id;
		}

	}

}
