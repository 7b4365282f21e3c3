package org.duibiao.revision;

import java.time.Instant;

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
 */
public record Revision(RevisionNumber number, Instant createdAt, String packageName, String packageVersion, int added,
		int changed, int removed) {
}
