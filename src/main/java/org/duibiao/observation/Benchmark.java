package org.duibiao.observation;

import java.util.Optional;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.source.SourcePlace;

/**
 * A printed difference of a figure to something else.
 *
 * @param against what it is a difference to
 * @param difference by how much the figure is higher; negative if it is lower
 * @param unit the code of the unit of the difference
 * @param place where it stands
 */
public record Benchmark(Against against, Quantity difference, String unit, SourcePlace place) {

	/**
	 * What a difference is to: exactly one of the three.
	 *
	 * @param area the same indicator of another area
	 * @param indicator another indicator of the same area
	 * @param period the same indicator and area at an earlier time
	 */
	public record Against(Optional<AreaCode> area, Optional<IndicatorCode> indicator, Optional<TimePeriod> period) {

		/**
		 * Which of the three it is.
		 * @return what the difference refers to
		 */
		public Referent referent() {
			if (this.area.isPresent()) {
				return Referent.AREA;
			}
			return this.indicator.isPresent() ? Referent.INDICATOR : Referent.PERIOD;
		}

	}

	/**
	 * What a printed difference refers to.
	 */
	public enum Referent {

		/** Another area, in the seed the nation. */
		AREA,

		/** Another indicator. */
		INDICATOR,

		/** An earlier period. */
		PERIOD

	}

}
