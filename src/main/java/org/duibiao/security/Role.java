package org.duibiao.security;

import java.util.Locale;

/**
 * What an operator may do. One role does not include the other: what is published has
 * been seen by whoever has the second one.
 */
public enum Role {

	/** Uploads packages, reads figures from texts, edits drafts. */
	EDITOR,

	/** Publishes drafts and undoes what was published. */
	REVIEWER;

	/**
	 * The role as it is written in the configuration.
	 * @return its word
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
