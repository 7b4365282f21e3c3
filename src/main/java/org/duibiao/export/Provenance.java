package org.duibiao.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a file comes from, to be told in the file itself.
 *
 * @param language the language of its words
 * @param address the absolute address that keeps answering this file
 * @param sheet the address of the CSV file of the same rows, relative to that of its
 * metadata
 * @param revision the number of the revision that it shows
 * @param stored when that was stored
 * @param sources the documents that its figures come from
 * @param citation how it is cited
 * @param captions the words for all this in its language
 */
public record Provenance(Locale language, String address, String sheet, int revision, Instant stored,
		List<String> sources, String citation, Map<Caption, String> captions) {

	/** The name of the licence of all data. */
	public static final String LICENCE = "CC0-1.0";

	/** The address of the licence of all data. */
	public static final String LICENCE_ADDRESS = "https://creativecommons.org/publicdomain/zero/1.0/";

	String say(Caption caption) {
		return this.captions.getOrDefault(caption, caption.name());
	}

	/**
	 * What the parts of a file are called.
	 */
	public enum Caption {

		/** The first sheet. */
		COVER,

		/** The sheet of the table. */
		TABLE,

		/** The sheet that explains columns and codes. */
		LEGEND,

		/** The documents. */
		SOURCES,

		/** The number of the revision and when it was stored. */
		REVISION,

		/** The address. */
		ADDRESS,

		/** The licence. */
		LICENCE,

		/** The citation. */
		CITATION,

		/** How many rows and sheets there are. */
		ROWS,

		/** What a reader should know. */
		NOTES,

		/** A column. */
		COLUMN,

		/** A code. */
		CODE,

		/** A name. */
		NAME,

		/** A meaning. */
		MEANING

	}

}
