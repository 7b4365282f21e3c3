package org.duibiao.revision.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.duibiao.revision.RevisionNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Reads the rows of versioned tables as they are stored.
 */
public class VersionedStore {

	/** How many rows the driver reads ahead. */
	private static final int AT_A_TIME = 2000;

	private final JdbcOperations jdbc;

	/**
	 * A store.
	 * @param jdbc operations on the database
	 */
	public VersionedStore(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Hands out the rows in force as of a revision, one by one and in bounded memory if
	 * there is a transaction.
	 * @param table the table
	 * @param revision the number of the revision
	 * @param receiver who gets the rows of all packages, in the order of their keys,
	 * which is the same on every database whatever its collation
	 */
	public void each(VersionedTable table, RevisionNumber revision, Consumer<? super Row> receiver) {
		String statement = "select %s from %s t where t.revision <= ? and (t.replaced_by is null or t.replaced_by > ?) order by %s"
			.formatted(columns(table), table.name(), order(table));
		this.jdbc.query((connection) -> {
			PreparedStatement query = connection.prepareStatement(statement);
			query.setFetchSize(AT_A_TIME);
			query.setInt(1, revision.value());
			query.setInt(2, revision.value());
			return query;
		}, (ResultSet result) -> receiver.accept(read(table, result, 1)));
	}

	/** By code points, which each database says in its own way. */
	private String order(VersionedTable table) {
		String product = Objects.requireNonNull(
				this.jdbc.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName()));
		String text = product.equals("PostgreSQL") ? "t.%s collate \"C\"" : "cast(t.%s as varbinary)";
		List<String> names = table.columnNames();
		return table.key()
			.stream()
			.map((column) -> (table.columns().get(names.indexOf(column)).type() == Column.Type.STRING)
					? text.formatted(column) : "t." + column)
			.collect(Collectors.joining(", "));
	}

	private static String columns(VersionedTable table) {
		return table.columnNames().stream().map((column) -> "t." + column).collect(Collectors.joining(", "));
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
