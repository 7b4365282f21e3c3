package org.duibiao.audit;

import java.util.List;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.Observation;

/**
 * A check of printed figures against each other.
 *
 * @param type what is checked
 * @param area whose figures they are
 * @param subject what it is about
 * @param computation how it is computed
 * @param verdict what comes of it
 * @param figures the figures involved, as printed
 */
public record Check(Type type, AreaCode area, Reason subject, Reason computation, Verdict verdict,
		List<Observation> figures) {

	/**
	 * What is checked.
	 */
	public enum Type {

		/** A share against its part and whole. */
		SHARE,

		/** A net change against what was added. */
		NET,

		/** A growth rate against the level that grows. */
		GROWTH,

		/** A printed difference to the nation, another indicator or an earlier time. */
		DIFFERENCE,

		/** A figure printed twice. */
		REPETITION

	}

	/**
	 * What comes of a check.
	 */
	public enum Verdict {

		/** What was printed fits together. */
		AGREES,

		/** It implies a figure that was not printed. */
		IMPLIES,

		/** The qualifiers leave nothing to decide. */
		UNDECIDED,

		/** What was printed cannot all be right. */
		CONTRADICTS

	}

}
