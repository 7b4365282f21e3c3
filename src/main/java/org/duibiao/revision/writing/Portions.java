package org.duibiao.revision.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.duibiao.revision.RevisionNumber;

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

	void each(JdbcOperations jdbc, Consumer<? super Row> receiver) {
		Reading reading = new Reading(this, receiver);
		do {
			List<Object> after = reading.last;
			reading.rows = 0;
			jdbc.query((connection) -> prepared(connection, after), reading::take);
		}
		while (reading.rows == this.size);
	}

	private String statement(boolean begins) {
		String columns = this.table.columnNames()
			.stream()
			.map((column) -> "t." + column)
			.collect(Collectors.joining(", "));
		String key = key((column) -> "t." + column);
		String after = begins ? "" : " and (%s) > (%s)".formatted(key, key((column) -> "?"));
		return "select %s from %s t where t.revision <= ? and (t.replaced_by is null or t.replaced_by > ?)%s order by %s limit ?"
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

		private final Consumer<? super Row> receiver;

		private final List<Integer> indexes;

		private List<Object> last = List.of();

		private int rows;

		Reading(Portions portions, Consumer<? super Row> receiver) {
			this.portions = portions;
			this.receiver = receiver;
			this.indexes = portions.table.key().stream().map(portions.table::indexOf).toList();
		}

		void take(ResultSet result) throws SQLException {
			Row row = VersionedStore.read(this.portions.table, result, 1);
			this.rows++;
			if (this.rows == this.portions.size) {
				this.last = this.indexes.stream().map(row.values()::get).map(Objects::requireNonNull).toList();
			}
			this.receiver.accept(row);
		}

	}

}
