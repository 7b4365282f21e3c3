package org.duibiao.intake.staging;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.duibiao.revision.RevisionNumber;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * What brings revisions one after the other, each in the transaction of whoever asks.
 */
public final class Publication {

	private Publication() {
	}

	/**
	 * Keeps everyone else from publishing until the transaction ends; readers are not
	 * kept from anything. A row that is locked is skipped, as databases do not agree on
	 * the error for it.
	 * @param jdbc operations on the connection whose transaction is to be used
	 * @return whether nobody else is publishing
	 */
	public static boolean lock(JdbcOperations jdbc) {
		return !jdbc.queryForList("select lock_number from publication for update skip locked", Integer.class)
			.isEmpty();
	}

	/**
	 * Brings back what was in force as of an old revision.
	 * @param old the number of the old revision
	 * @param person who asks for it
	 * @param reason why, for readers
	 * @param time when
	 * @param advance who is told after each table that it is done
	 * @param jdbc operations on the connection whose transaction is to be used
	 * @return the number of the new revision
	 */
	public static RevisionNumber undo(RevisionNumber old, String person, String reason, Instant time, Advance advance,
			JdbcOperations jdbc) {
		Map<String, Object> then = jdbc
			.queryForMap("select package_name, package_version from revisions where number = ?", old.value());
		RevisionNumber number = new RevisionHead(then.get("package_name").toString(),
				then.get("package_version").toString(), OptionalInt.empty(), OptionalInt.of(old.value()),
				Optional.of(person), Optional.of(reason))
			.store(time, new Transfer.Effect(0, 0, 0), jdbc);
		Transfer.Effect effect = new Transfer(jdbc).undo(old, number, advance);
		jdbc.update("update revisions set added = ?, changed = ?, removed = ? where number = ?", effect.added(),
				effect.changed(), effect.removed(), number.value());
		return number;
	}

}
