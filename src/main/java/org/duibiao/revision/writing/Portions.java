package org.duibiao.revision.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.duibiao.revision.RevisionNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * A table read in the order of its keys, some rows by each statement: those that come
 * after the last one of the portion before, which are one stretch of the index of the
 * key.
 *
 * @param table the table
 * @param revision as of which revision
 * @param size how many rows a statement reads at most
 * @param text how a text is written to be compared by code points; {@code %s} stands for
 * it
 */
record Portions(VersionedTable table, RevisionNumber revision, int size, String text) {

	/** How many rows the driver reads ahead. */
	private static final int AT_A_TIME = 2000;

	/**
	 * Hands out rows as long as their keys are wanted.
	 * @param jdbc operations on the database
	 * @param after the key of the row before the first one; empty to begin with the first
	 * @param wanted whether a row with such a key is still wanted
	 * @param receiver who gets the rows
	 * @return the key of the last row handed out, if the next one was not wanted; it is
	 * empty if there was none before
	 */
	Optional<List<Object>> each(JdbcOperations jdbc, List<Object> after, Predicate<List<Object>> wanted,
			Consumer<? super Row> receiver) {
		Reading reading = new Reading(this, wanted, receiver, after);
		do {
			List<Object> last = reading.last;
			reading.rows = 0;
			jdbc.query((connection) -> prepared(connection, last), reading::take);
		}
		while (reading.rows == this.size && !reading.ended);
		return reading.ended ? Optional.of(reading.last) : Optional.empty();
	}

	/**
	 * The statement for a portion.
	 * @param begins whether it is the first one
	 * @return the statement, with parameters for the revision, twice, for the key of the
	 * row before unless it is the first one, and for the size
	 */
	String statement(boolean begins) {
		String columns = this.table.columnNames()
			.stream()
			.map((column) -> "t." + column)
			.collect(Collectors.joining(", "));
		String key = key((column) -> "t." + column);
		String after = begins ? "" : " and (%s) > (%s)".formatted(key, key((column) -> "?"));
		// "+ 0", as H2 would read an index of revisions instead, and sort
		return "select %s from %s t where t.revision + 0 <= ? and (t.replaced_by is null or t.replaced_by > ?)%s order by %s limit ?"
			.formatted(columns, this.table.name(), after, key);
	}

	private String key(UnaryOperator<String> expression) {
		return this.table.key()
			.stream()
			.map((name) -> isText(name) ? this.text.formatted(expression.apply(name)) : expression.apply(name))
			.collect(Collectors.joining(", "));
	}

	private boolean isText(String column) {
		return this.table.columns().get(this.table.indexOf(column)).type() == Column.Type.STRING;
	}

	private PreparedStatement prepared(Connection connection, List<Object> after) throws SQLException {
		PreparedStatement query = connection.prepareStatement(statement(after.isEmpty()));
		query.setFetchSize(AT_A_TIME);
		query.setInt(1, this.revision.value());
		query.setInt(2, this.revision.value());
		for (int i = 0; i < after.size(); i++) {
			query.setObject(3 + i, after.get(i));
		}
		query.setInt(3 + after.size(), this.size);
		return query;
	}

	/** What has been read. */
	private static final class Reading {

		private final Portions portions;

		private final Predicate<List<Object>> wanted;

		private final Consumer<? super Row> receiver;

		private final List<Integer> indexes;

		private List<Object> last;

		private int rows;

		private boolean ended;

		Reading(Portions portions, Predicate<List<Object>> wanted, Consumer<? super Row> receiver, List<Object> last) {
			this.portions = portions;
			this.wanted = wanted;
			this.receiver = receiver;
			this.indexes = portions.table.key().stream().map(portions.table::indexOf).toList();
			this.last = last;
		}

		@Nullable Void take(ResultSet result) throws SQLException {
			while (!this.ended && result.next()) {
				Row row = VersionedStore.read(this.portions.table, result, 1);
				List<Object> key = key(row);
				if (this.wanted.test(key)) {
					this.last = key;
					this.rows++;
					this.receiver.accept(row);
				}
				else {
					this.ended = true;
				}
			}
			return null;
		}

		private List<Object> key(Row row) {
			List<Object> key = new ArrayList<>(this.indexes.size());
			for (int index : this.indexes) {
				key.add(Objects.requireNonNull(row.values().get(index)));
			}
			return key;
		}

	}

}
