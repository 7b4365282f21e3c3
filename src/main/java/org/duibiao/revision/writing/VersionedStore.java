package org.duibiao.revision.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.duibiao.revision.RevisionNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reads the rows of versioned tables as they are stored.
 */
public class VersionedStore {

	/** Few enough for a statement to end long before the time it has. */
	private static final int PORTION = 5_000;

	private final JdbcOperations jdbc;

	private final int portion;

	/**
	 * A store.
	 * @param jdbc operations on the database
	 */
	public VersionedStore(JdbcOperations jdbc) {
		this(jdbc, PORTION);
	}

	VersionedStore(JdbcOperations jdbc, int portion) {
		this.jdbc = jdbc;
		this.portion = portion;
	}

	/**
	 * Hands out the rows in force as of a revision, one by one and in bounded memory if
	 * there is a transaction.
	 * @param table the table
	 * @param revision the number of the revision
	 * @param receiver who gets the rows of all packages, in the order of their keys by
	 * code points, which is the same on every database
	 */
	public void each(VersionedTable table, RevisionNumber revision, Consumer<? super Row> receiver) {
		Portions portions = new Portions(table, revision, this.portion, "%s");
		if (Postgres.serves(this.jdbc)) {
			portions.each(this.jdbc, List.of(), (key) -> true, receiver);
		}
		else {
			// H2 compares the units of UTF-16, which is no other order up to the first
			// key with one of the last of them
			portions.each(this.jdbc, List.of(), VersionedStore::isLow, receiver)
				.ifPresent((last) -> new Portions(table, revision, Integer.MAX_VALUE, "cast(%s as varbinary)")
					.each(this.jdbc, last, (key) -> true, receiver));
		}
	}

	/** Whether no text in it has a character that UTF-16 sorts elsewhere. */
	private static boolean isLow(List<Object> key) {
		for (Object part : key) {
			if (part instanceof String text && !isLow(text)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLow(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= Character.MIN_SURROGATE) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Reads a row from a result.
	 * @param table the table
	 * @param result the result, in which the columns of the table stand in order
	 * @param first the index of the first of them, counted from 1
	 * @return the row
	 * @throws SQLException if it cannot be read
	 */
	public static Row read(VersionedTable table, ResultSet result, int first) throws SQLException {
		List<@Nullable Object> values = new ArrayList<>(table.columns().size());
		for (int i = 0; i < table.columns().size(); i++) {
			int index = first + i;
			values.add(switch (table.columns().get(i).type()) {
				case STRING -> result.getString(index);
				case NUMBER -> result.getBigDecimal(index);
				case INTEGER -> unlessNull(result.getInt(index), result);
				case BOOLEAN -> unlessNull(result.getBoolean(index), result);
			});
		}
		return new Row(values);
	}

	private static @Nullable Object unlessNull(Object value, ResultSet result) throws SQLException {
		return result.wasNull() ? null : value;
	}

}
