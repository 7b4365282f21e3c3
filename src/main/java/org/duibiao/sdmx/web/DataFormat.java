package org.duibiao.sdmx.web;

import org.duibiao.sdmx.message.CsvLabels;

/**
 * A format in which data are answered.
 *
 * @param contentType the content type of the answer
 * @param writing what it is
 * @param labels what stands in the cells of CSV
 */
record DataFormat(String contentType, Writing writing, CsvLabels.Style labels) {

	/**
	 * What formats of data there are.
	 */
	enum Writing {

		/** SDMX-ML 2.1 generic data. */
		GENERIC,

		/** SDMX-CSV 1.0. */
		CSV_1,

		/** SDMX-CSV 2.0. */
		CSV_2

	}

}
