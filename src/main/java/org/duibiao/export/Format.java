package org.duibiao.export;

import java.util.Arrays;

import org.springframework.http.MediaType;

/**
 * The formats of files, by the ending that an address has for them.
 */
public enum Format {

	/** Comma-separated values. */
	CSV("csv", "text/csv;charset=UTF-8;header=present", true, new CsvFile(false)),

	/** A workbook of Office Open XML. */
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true, new XlsxFile()),

	/** Plain JSON: what the file is, its columns, its rows as objects. */
	JSON("json", "application/json", true, new JsonFile()),

	/** A cube as JSON-stat 2.0. */
	JSON_STAT("jsonstat", "application/json", false, new JsonStatFile()),

	/** The description of the CSV file as CSV on the Web. */
	CSV_METADATA("csv-metadata.json", "application/csvm+json", true, new CsvMetadata());

	/**
	 * A regular expression of all endings, for the patterns of addresses. What stands
	 * before {@code .json} is not taken for a code where it is part of an ending.
	 */
	public static final String ENDINGS = "csv|xlsx|(?<!csv-metadata\\.)json|jsonstat|csv-metadata\\.json";

	/** A regular expression of what is no file, for the patterns of pages. */
	public static final String NO_FILE = "(?!.*\\.(?:csv|xlsx|json|jsonstat)$).+";

	private final String ending;

	private final MediaType mediaType;

	private final boolean rowwise;

	private final TableWriter writer;

	Format(String ending, String mediaType, boolean rowwise, TableWriter writer) {
		this.ending = ending;
		this.mediaType = MediaType.parseMediaType(mediaType);
		this.rowwise = rowwise;
		this.writer = writer;
	}

	/**
	 * The format of an ending.
	 * @param ending the ending, without a dot
	 * @return the format
	 * @throws IllegalArgumentException if there is none
	 */
	public static Format ofEnding(String ending) {
		return Arrays.stream(values())
			.filter((format) -> format.ending.equals(ending))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(ending));
	}

	/**
	 * The ending of its files.
	 * @return the ending, without a dot
	 */
	public String ending() {
		return this.ending;
	}

	/**
	 * The media type of its files.
	 * @return the type
	 */
	public MediaType mediaType() {
		return this.mediaType;
	}

	/**
	 * Whether its files are written row by row, in memory that does not grow with them.
	 * @return whether they are; else the whole table is gathered first
	 */
	public boolean isRowwise() {
		return this.rowwise;
	}

	/**
	 * Whether its files need a number in each row and columns that tell what it is about.
	 * @return whether only a cube can be written
	 */
	public boolean isForCubes() {
		return this == JSON_STAT;
	}

	TableWriter writer() {
		return this.writer;
	}

}
