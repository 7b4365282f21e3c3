package org.duibiao.annotation.web;

import java.util.List;
import java.util.Map;

/**
 * The page on which indicators are described that the catalogue has not.
 *
 * @param number the number of the article
 * @param version its version
 * @param added those described so far: their names by their codes
 * @param fields the fields for another one
 * @param faults what is wrong beside the fields
 */
record AddedIndicatorsPage(int number, int version, Map<String, String> added, List<Field> fields,
		List<String> faults) {

	/**
	 * Whether anything is wrong with what was sent.
	 * @return whether it is
	 */
	public boolean isWrong() {
		return !this.faults.isEmpty() || this.fields.stream().anyMatch((field) -> !field.fault().isEmpty());
	}

}
