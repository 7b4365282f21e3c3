package org.duibiao.intake.draft;

/**
 * The number of a draft: 1 for the first upload, and more for each that follows.
 *
 * @param value the number
 */
public record DraftNumber(int value) {

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
