package org.duibiao.catalogue;

import java.util.Optional;

/**
 * An arithmetic relation between indicators, by which printed figures can be checked
 * against each other.
 *
 * @param type the relation
 * @param indicator the indicator that is related: the share, the net change, the growth
 * rate
 * @param part the part, the gross additions, or the level that grows
 * @param whole the whole, or the stock; none for growth
 */
public record Relation(Type type, Indicator indicator, Indicator part, Optional<Indicator> whole) {

	/**
	 * The types of relations.
	 */
	public enum Type {

		/** The indicator is the share of the part in the whole. */
		SHARE,

		/** The indicator is the net change of the whole; the part is what was added. */
		NET,

		/** The indicator is the growth rate of the part. */
		GROWTH

	}

}
