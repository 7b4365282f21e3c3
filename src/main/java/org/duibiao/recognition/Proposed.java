package org.duibiao.recognition;

import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.Rank;
import org.duibiao.observation.Status;
import org.duibiao.source.Exclusion;

/**
 * What a numeral may be.
 */
public sealed interface Proposed {

	/**
	 * A figure.
	 *
	 * @param quantity the number; none if a word is put to it that no qualifier stands
	 * for, or if it is written so that no number can be read for certain
	 * @param unit its unit; none if it has none
	 * @param kind result or target
	 * @param period the time it speaks of; none where a change began before it
	 * @param status how firm a result is; none for a target
	 * @param commitment how firmly a target is meant; none for a result
	 * @param shared how it is shared with its neighbours
	 * @param candidates the indicators whose names stand near, closest first
	 */
	record Figure(Optional<Quantity> quantity, Optional<PrintedUnit> unit, Kind kind, Optional<PrintedPeriod> period,
			Optional<Status> status, Optional<Commitment> commitment, Optional<Shared> shared,
			List<Candidate> candidates) implements Proposed {

		public Figure {
			candidates = List.copyOf(candidates);
		}

	}

	/**
	 * A rank.
	 *
	 * @param rank the position, and whether it is tied
	 * @param scope the area among whose provinces it is; none if its name is not known
	 * @param basis of what it is the rank
	 * @param shared how it is shared with its neighbours
	 */
	record Position(PrintedRank rank, Optional<AreaCode> scope, Rank.Basis basis,
			Optional<Shared> shared) implements Proposed {
	}

	/**
	 * A printed difference.
	 *
	 * @param difference by how much something is higher; negative if it is lower; none if
	 * no number can be read for certain
	 * @param unit its unit; none if it has none
	 * @param referent what it is to
	 */
	record Difference(Optional<Quantity> difference, Optional<PrintedUnit> unit,
			Referent referent) implements Proposed {
	}

	/**
	 * No figure.
	 *
	 * @param reason why not
	 */
	record NoFigure(Exclusion reason) implements Proposed {
	}

	/**
	 * What a difference is to.
	 *
	 * @param words the words for it; empty if the print has none
	 * @param kind which of the three it is; none if the print does not say
	 * @param area the area, if it is one that is known
	 * @param period the earlier time, if it is told
	 * @param candidates the indicators whose names are near to the words
	 */
	record Referent(String words, Optional<Benchmark.Referent> kind, Optional<AreaCode> area,
			Optional<TimePeriod> period, List<Candidate> candidates) {
	}

	/**
	 * How a number is shared with its neighbours.
	 */
	sealed interface Shared {

		/**
		 * 分别: it is one of several, in the order of their names.
		 *
		 * @param index which it is, counted from 1
		 * @param of how many there are
		 * @param name the words for what it is of; empty if they are not found
		 */
		record Respectively(int index, int of, String name) implements Shared {
		}

		/** 均: it is the same for several. */
		record Each() implements Shared {
		}

	}

}
