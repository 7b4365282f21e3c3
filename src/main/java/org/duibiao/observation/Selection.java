package org.duibiao.observation;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.Qualifier;

/**
 * Which figures are asked for.
 *
 * @param areas the areas; all if none is named
 * @param indicators the indicators; all if none is named
 * @param document the code of the document that prints them; any if none is named
 */
public record Selection(Set<AreaCode> areas, Set<IndicatorCode> indicators, Optional<String> document) {

	/** All figures. */
	public static final Selection ALL = new Selection(Set.of(), Set.of(), Optional.empty());

	/**
	 * All figures of an area.
	 * @param area the area
	 * @return the selection
	 */
	public static Selection of(AreaCode area) {
		return new Selection(Set.of(area), Set.of(), Optional.empty());
	}

	/**
	 * All figures for some indicators.
	 * @param indicators the indicators
	 * @return the selection
	 */
	public static Selection of(Collection<IndicatorCode> indicators) {
		return new Selection(Set.of(), Set.copyOf(indicators), Optional.empty());
	}

	/**
	 * All figures of a document.
	 * @param document the code of the document
	 * @return the selection
	 */
	public static Selection printedIn(String document) {
		return new Selection(Set.of(), Set.of(), Optional.of(document));
	}

	/**
	 * All that a figure can be chosen by; what is empty allows everything.
	 *
	 * @param areas the codes of the areas
	 * @param indicators the codes of the indicators
	 * @param kinds result or target
	 * @param statuses how firm a result is
	 * @param commitments how firmly a target is meant
	 * @param qualifiers the words put to the number
	 * @param periodStatuses how the print tells the period
	 * @param documents the codes of the documents
	 * @param ids the identities
	 * @param from the first month in which the period may end; a time somewhere in a year
	 * counts as ending with it
	 * @param to the last month in which the period may end
	 * @param repeats whether figures that only repeat others are wanted, or only those;
	 * all if it is empty
	 */
	public record Filter(Set<String> areas, Set<String> indicators, Set<Kind> kinds, Set<Status> statuses,
			Set<Commitment> commitments, Set<Qualifier> qualifiers, Set<PrintedPeriod.PeriodStatus> periodStatuses,
			Set<String> documents, Set<String> ids, Optional<YearMonth> from, Optional<YearMonth> to,
			Optional<Boolean> repeats) {

		/** All figures. */
		public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
				Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

		/**
		 * The first month as it is compared.
		 * @return the month, or what comes before all months
		 */
		public String first() {
			return this.from.map(YearMonth::toString).orElse("");
		}

		/**
		 * The last month as it is compared.
		 * @return the month, or what comes after all months
		 */
		public String last() {
			return this.to.map(YearMonth::toString).orElse("9999-12");
		}

	}

	/**
	 * The same selection, of some areas only.
	 * @param areas the areas
	 * @return the selection
	 */
	public Selection in(Collection<AreaCode> areas) {
		return new Selection(Set.copyOf(areas), this.indicators, this.document);
	}

}
