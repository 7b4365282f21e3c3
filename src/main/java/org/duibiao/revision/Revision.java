package org.duibiao.revision;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of the store: everything that one data package brought at once.
 *
 * @param number its number
 * @param createdAt when it was stored
 * @param packageName the name of the data package
 * @param packageVersion the version of the data package
 * @param added how many rows are new
 * @param changed how many rows replace others
 * @param removed how many rows were taken away
 * @param publication who published it and why; nothing for what the program itself
 * brought
 */
public record Revision(RevisionNumber number, Instant createdAt, String packageName, String packageVersion, int added,
		int changed, int removed, Optional<Publication> publication) {

	/**
	 * How a revision was published.
	 *
	 * @param person who published it
	 * @param reason why, in the words of that person
	 * @param undoneTo the revision whose state it brought back, if it did
	 */
	public record Publication(String person, String reason, Optional<RevisionNumber> undoneTo) {

	}

}
