package org.duibiao.revision;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The revisions of the store.
 */
@Service
@Transactional(readOnly = true)
public class Revisions {

	private final RevisionRows rows;

	Revisions(RevisionRows rows) {
		this.rows = rows;
	}

	/**
	 * The newest revision.
	 * @return the revision
	 * @throws IllegalStateException if nothing was ever stored; the seed rules that out
	 */
	public Revision latest() {
		return this.rows.findFirstByOrderByNumberDesc()
			.orElseThrow(() -> new IllegalStateException("The store has no revision: was the seed loaded?"))
			.toRevision();
	}

}
