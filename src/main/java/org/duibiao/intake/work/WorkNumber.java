package org.duibiao.intake.work;

/**
 * The number of a piece of long work.
 *
 * @param value the number
 */
public record WorkNumber(int value) {

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
