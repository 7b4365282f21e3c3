package org.duibiao.tracking;

import org.duibiao.comparison.Side;

/**
 * What became of a target.
 */
public sealed interface Outcome {

	/** No result of the target's year is held. */
	Outcome OPEN = new Open();

	/**
	 * Nothing is known yet.
	 */
	record Open() implements Outcome {
	}

	/**
	 * A result covers only part of the target's year: nothing can be judged yet.
	 *
	 * @param result the result
	 */
	record Progress(Side result) implements Outcome {
	}

	/**
	 * A result of the target's period is held.
	 *
	 * @param result the result
	 * @param judgement what it says of the target
	 */
	record Attainment(Side result, Judgement judgement) implements Outcome {
	}

	/**
	 * What a result says of a target of the same period.
	 */
	enum Judgement {

		/** The target was reached. */
		MET,

		/** It was certainly not reached. */
		MISSED,

		/** The result is short of an "about", whose margin nobody printed. */
		WITHIN_WORDING,

		/** The print does not allow a judgement. */
		NOT_JUDGED

	}

}
