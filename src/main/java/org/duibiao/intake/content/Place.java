package org.duibiao.intake.content;

/**
 * Where a line stands in what came in, as the person who filled it in counts.
 *
 * @param file the name of the file; in an archive, the path in the archive
 * @param sheet the name of the sheet of a workbook; empty in other files
 * @param line the line or row, the first one being 1; 0 if it is the whole file or sheet
 */
public record Place(String file, String sheet, long line) {

	/**
	 * A whole file.
	 * @param file its name
	 * @return the place
	 */
	public static Place of(String file) {
		return new Place(file, "", 0);
	}

}
