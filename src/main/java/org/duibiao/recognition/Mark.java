package org.duibiao.recognition;

import org.duibiao.source.Exclusion;

/**
 * What a person made of a numeral.
 */
public sealed interface Mark {

	/** Nothing yet. */
	Mark UNREAD = new Unread();

	/**
	 * Nobody has said what it is.
	 */
	record Unread() implements Mark {
	}

	/**
	 * It is part of a figure.
	 */
	record Figure() implements Mark {
	}

	/**
	 * It is part of a rank.
	 */
	record Position() implements Mark {
	}

	/**
	 * It is part of a printed difference.
	 */
	record Difference() implements Mark {
	}

	/**
	 * It is no figure.
	 *
	 * @param reason why not
	 */
	record Excluded(Exclusion reason) implements Mark {
	}

	/**
	 * The mark that a proposal would be if a person agreed.
	 * @param proposed what is proposed
	 * @return the mark
	 */
	static Mark of(Proposed proposed) {
		if (proposed instanceof Proposed.NoFigure none) {
			return new Excluded(none.reason());
		}
		if (proposed instanceof Proposed.Position) {
			return new Position();
		}
		return (proposed instanceof Proposed.Difference) ? new Difference() : new Figure();
	}

}
