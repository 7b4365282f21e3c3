package org.duibiao.revision;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * A row that knows the revision that brought it and the one that replaced it.
 */
@MappedSuperclass
public abstract class VersionedRow {

	/** The condition, on {@code r} and {@code :revision}, that a row is in force. */
	public static final String IN_FORCE = " r.revision <= :revision and (r.replacedBy is null or r.replacedBy > :revision) ";

	@Id
	@SuppressWarnings("NullAway.Init")
	private Integer revision;

	private @Nullable Integer replacedBy;

	/**
	 * For the persistence provider.
	 */
	protected VersionedRow() {
	}

	/**
	 * The revision that brought the row.
	 * @return its number
	 */
	public RevisionNumber broughtBy() {
		return new RevisionNumber(this.revision);
	}

}
