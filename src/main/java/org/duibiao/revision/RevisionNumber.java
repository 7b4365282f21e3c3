package org.duibiao.revision;

/**
 * The number of a revision: 1 for the first, and one more for each that follows.
 *
 * @param value the number
 */
public record RevisionNumber(int value) implements Comparable<RevisionNumber> {

	public RevisionNumber {
		if (value < 1) {
			throw new IllegalArgumentException("revision " + value);
		}
	}

	@Override
	public int compareTo(RevisionNumber other) {
		return Integer.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
