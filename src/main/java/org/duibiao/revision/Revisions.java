package org.duibiao.revision;

import java.util.List;
import java.util.Optional;

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

	/**
	 * All revisions.
	 * @return the revisions, the newest first
	 */
	public List<Revision> all() {
		return this.rows.findAllByOrderByNumberDesc().stream().map(RevisionRow::toRevision).toList();
	}

	/**
	 * A revision by its number.
	 * @param number the number
	 * @return the revision, if there is one
	 */
	public Optional<Revision> find(int number) {
		return this.rows.findByNumber(number).map(RevisionRow::toRevision);
	}

}
