package org.duibiao.intake.staging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.duibiao.revision.RevisionNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * What is said of a revision as a whole.
 *
 * @param packageName the name of the data package
 * @param packageVersion its version
 * @param draft the draft that it was, if it was one
 * @param undone the revision whose state it brought back, if it did
 * @param person who published it; nothing for the seed
 * @param reason why, for readers; nothing for the seed
 */
public record RevisionHead(String packageName, String packageVersion, OptionalInt draft, OptionalInt undone,
		Optional<String> person, Optional<String> reason) {

	/**
	 * The head of a revision that the seed brings.
	 * @param packageName the name of the data package
	 * @param packageVersion its version
	 * @return the head
	 */
	public static RevisionHead ofSeed(String packageName, String packageVersion) {
		return new RevisionHead(packageName, packageVersion, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(),
				Optional.empty());
	}

	/**
	 * Stores the head as that of the next revision.
	 * @param time when the revision is stored
	 * @param effect how much it changes
	 * @param jdbc operations on the connection whose transaction is to be used
	 * @return the number of the revision
	 */
	public RevisionNumber store(Instant time, Transfer.Effect effect, JdbcOperations jdbc) {
		RevisionNumber number = new RevisionNumber(newest(jdbc) + 1);
		jdbc.update("""
				insert into revisions (number, created_at, package_name, package_version, added, changed, removed,
				draft, undone, published_by, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", number.value(),
				Timestamp.from(time), this.packageName, this.packageVersion, effect.added(), effect.changed(),
				effect.removed(), value(this.draft), value(this.undone), this.person.orElse(null),
				this.reason.orElse(null));
		return number;
	}

	/**
	 * The number of the newest revision.
	 * @param jdbc operations on the database
	 * @return the number; 0 if nothing was ever stored
	 */
	public static int newest(JdbcOperations jdbc) {
		return Objects
			.requireNonNull(jdbc.queryForObject("select coalesce(max(number), 0) from revisions", Integer.class));
	}

	private static @Nullable Integer value(OptionalInt number) {
		return number.isPresent() ? number.getAsInt() : null;
	}

}
