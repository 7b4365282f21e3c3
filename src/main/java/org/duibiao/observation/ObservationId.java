package org.duibiao.observation;

/**
 * The identity of a printed figure in its area, the same in all revisions:
 * {@code ah-2023-001}.
 *
 * @param value the identity
 */
public record ObservationId(String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
