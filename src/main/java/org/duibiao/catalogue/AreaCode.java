package org.duibiao.catalogue;

/**
 * The code of a reference area, ISO 3166-2 for provinces: {@code CN-AH}.
 *
 * @param value the code
 */
public record AreaCode(String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
