package org.duibiao.catalogue;

/**
 * The code of a reference area, ISO 3166-2 for provinces: {@code CN-AH}; for prefectures
 * the code of the province and four digits of GB/T 2260: {@code CN-AH-3401}.
 *
 * @param value the code
 */
public record AreaCode(String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
