package org.duibiao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tally of what was proposed rightly, field by field.
 */
final class Measure {

	private final Map<String, int[]> counts = new LinkedHashMap<>();

	private final List<String> mistakes = new ArrayList<>();

	private boolean whole = true;

	/** Begins a figure, rank, difference or exclusion. */
	void begin() {
		this.whole = true;
	}

	void count(String thing, String field, Object expected, Object found, String token) {
		boolean right = expected.equals(found);
		add(thing, field, right);
		if (!right) {
			this.mistakes.add("%s %s of %s: %s, not %s".formatted(thing, field, token, found, expected));
		}
		this.whole &= right;
	}

	/** A field that does not decide whether all is right. */
	void countBeside(String thing, String field, boolean right, String token) {
		add(thing, field, right);
		if (!right) {
			this.mistakes.add("%s %s of %s".formatted(thing, field, token));
		}
	}

	void end(String thing) {
		add(thing, "all of these", this.whole);
	}

	List<String> rows() {
		return this.counts.entrySet()
			.stream()
			.map((entry) -> "| %s | %d of %d |".formatted(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
			.toList();
	}

	List<String> mistakes() {
		return List.copyOf(this.mistakes);
	}

	private void add(String thing, String field, boolean right) {
		int[] count = this.counts.computeIfAbsent(thing + " | " + field, (key) -> new int[2]);
		count[0] += right ? 1 : 0;
		count[1]++;
	}

}
