package org.duibiao.revision;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A row of the table of revisions.
 */
@Entity
@Immutable
@Table(name = "revisions")
@SuppressWarnings("NullAway.Init")
class RevisionRow {

	@Id
	private Integer number;

	private Instant createdAt;

	private String packageName;

	private String packageVersion;

	private int added;

	private int changed;

	private int removed;

	Revision toRevision() {
		return new Revision(new RevisionNumber(this.number), this.createdAt, this.packageName, this.packageVersion,
				this.added, this.changed, this.removed);
	}

}
