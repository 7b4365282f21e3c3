package org.duibiao.revision.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.revision.RevisionNumber;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * A table read in the order of its keys, some rows by each statement: after a full
 * portion come the rows whose key differs from the last one's in its last column only,
 * then those that differ in the last but one, and so on. Each of these statements reads
 * one stretch of the index of the key and no row twice.
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
		Reading reading = new Reading(receiver);
		int compared = 0;
		do {
			reading.rows = 0;
			String statement = statement(compared);
			List<Object> after = reading.key.subList(0, compared);
			jdbc.query((connection) -> prepared(connection, statement, after), reading::take);
			compared = (reading.rows == this.size) ? this.table.key().size() : compared - 1;
		}
		while (compared > 0);
	}

	private String statement(int compared) {
		String columns = this.table.columnNames()
			.stream()
			.map((column) -> "t." + column)
			.collect(Collectors.joining(", "));
		String conditions = IntStream.range(0, compared)
			.mapToObj((i) -> " and %s %s %s".formatted(key(i, "t." + this.table.key().get(i)),
					(i < compared - 1) ? "=" : ">", key(i, "?")))
			.collect(Collectors.joining());
		String order = IntStream.range(0, this.table.key().size())
			.mapToObj((i) -> key(i, "t." + this.table.key().get(i)))
			.collect(Collectors.joining(", "));
		return "select %s from %s t where t.revision <= ? and (t.replaced_by is null or t.replaced_by > ?)%s order by %s limit ?"
			.formatted(columns, this.table.name(), conditions, order);
	}

	private String key(int index, String expression) {
		Column column = this.table.columns().get(this.table.indexOf(this.table.key().get(index)));
		return (column.type() == Column.Type.STRING) ? this.text.formatted(expression) : expression;
	}

	private PreparedStatement prepared(Connection connection, String statement, List<Object> after)
			throws SQLException {
		PreparedStatement query = connection.prepareStatement(statement);
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
	private final class Reading {

		private final Consumer<? super Row> receiver;

		private final List<Integer> indexes = Portions.this.table.key()
			.stream()
			.map(Portions.this.table::indexOf)
			.toList();

		private List<Object> key = List.of();

		private int rows;

		Reading(Consumer<? super Row> receiver) {
			this.receiver = receiver;
		}

		void take(ResultSet result) throws SQLException {
			Row row = VersionedStore.read(Portions.this.table, result, 1);
			this.rows++;
			if (this.rows == Portions.this.size) {
				this.key = this.indexes.stream().map(row.values()::get).map(Objects::requireNonNull).toList();
			}
			this.receiver.accept(row);
		}

	}

}
