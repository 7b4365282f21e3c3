package org.duibiao.revision;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

	private @Nullable Integer undone;

	private @Nullable String publishedBy;

	private @Nullable String reason;

	Revision toRevision() {
		return new Revision(new RevisionNumber(this.number), this.createdAt, this.packageName, this.packageVersion,
				this.added, this.changed, this.removed, publication());
	}

	private Optional<Revision.Publication> publication() {
		return Optional.ofNullable(this.publishedBy)
			.map((person) -> new Revision.Publication(person, Objects.requireNonNullElse(this.reason, ""),
					Optional.ofNullable(this.undone).map(RevisionNumber::new)));
	}

}
