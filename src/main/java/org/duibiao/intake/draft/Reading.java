package org.duibiao.intake.draft;

import java.time.Instant;
import java.util.Optional;

import org.duibiao.intake.content.Extent;
import org.duibiao.revision.RevisionNumber;

/**
 * One check of a draft that came to its end.
 *
 * @param number the number of the reading
 * @param time when it began
 * @param content what the upload says of itself; nothing if it could not be read at all
 * @param comparedWith the revision that was the newest when the draft was compared
 * @param errors how many errors it found
 * @param warnings how many warnings it found
 */
public record Reading(int number, Instant time, Optional<Heading> content, RevisionNumber comparedWith, long errors,
		long warnings) {

	/**
	 * What an upload says of itself.
	 *
	 * @param packageName the name of the data package
	 * @param packageVersion its version
	 * @param extent whether it is all of the package
	 */
	public record Heading(String packageName, String packageVersion, Extent extent) {

	}

}
