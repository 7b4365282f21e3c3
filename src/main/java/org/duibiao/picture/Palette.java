package org.duibiao.picture;

import java.util.List;

/**
 * The light colours of the site, and the patterns that go with them, so that colour is
 * never the only difference.
 */
final class Palette {

	static final String PAPER = "#fdfcfa";

	static final String INK = "#1c1f26";

	static final String INK_2 = "#484d58";

	static final String INK_3 = "#656a74";

	static final String RULE = "#dcd9d1";

	static final String RULE_STRONG = "#85847f";

	/** What joins two values that ask for care. */
	static final List<Integer> CAUTION = List.of(5, 4);

	private static final List<String> SERIES = List.of("#0072b2", "#b87800", "#00855f", "#b5598b", "#2f8fc6", "#d55e00",
			"#8a7d00", "#3b3f47");

	/** The angles of fine lines. */
	private static final List<List<Integer>> PATTERNS = List.of(List.of(), List.of(45), List.of(-45), List.of(90),
			List.of(0), List.of(45, -45), List.of(0, 90), List.of(20));

	private Palette() {
	}

	/**
	 * The colour of a slot.
	 * @param slot the slot, counted from 1; 0 for what belongs to no province
	 * @return the colour
	 */
	static String series(int slot) {
		return (slot == 0) ? INK_3 : SERIES.get((slot - 1) % SERIES.size());
	}

	/**
	 * The pattern of a slot: slots of the same colour have different ones.
	 * @param slot the slot, counted from 1; 0 for what belongs to no province
	 * @return the angles of its lines, in degrees
	 */
	static List<Integer> pattern(int slot) {
		return (slot == 0) ? List.of() : PATTERNS.get((slot - 1 + (slot - 1) / PATTERNS.size()) % PATTERNS.size());
	}

	/**
	 * A colour on paper, paler.
	 * @param colour the colour
	 * @param share how much of it is left
	 * @return the colour
	 */
	static String pale(String colour, double share) {
		int full = Integer.parseInt(colour.substring(1), 16);
		int paper = Integer.parseInt(PAPER.substring(1), 16);
		int mixed = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			double channel = share * (full >> shift & 0xff) + (1 - share) * (paper >> shift & 0xff);
			mixed |= (int) Math.round(channel) << shift;
		}
		return "#%06x".formatted(mixed);
	}

}
