package org.duibiao.revision.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.duibiao.revision.RevisionNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes revisions: compares rows with those in force and stores what differs.
 * <p>
 * Works on the connection and in the transaction of the given operations, so that all of
 * a revision is stored or nothing. Rows that another package brought are left alone.
 */
public class VersionedStore {

	/** How many rows the driver reads ahead. */
	private static final int AT_A_TIME = 500;

	private final JdbcOperations jdbc;

	/**
	 * A store.
	 * @param jdbc operations on the connection whose transaction is to be used
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
		}, (ResultSet result) -> receiver.accept(read(table, result)));
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

	/**
	 * What storing the rows would change.
	 * @param table the table
	 * @param rows all rows of the package
	 * @param packageName the name of the package
	 * @return the difference to the rows in force that this package brought
	 */
	public Difference compare(VersionedTable table, List<Row> rows, String packageName) {
		Map<List<@Nullable Object>, Row> stored = new LinkedHashMap<>();
		for (Row row : inForce(table, packageName)) {
			stored.put(key(table, row), row);
		}
		List<Row> added = new ArrayList<>();
		List<Row> changed = new ArrayList<>();
		for (Row row : rows) {
			Row before = stored.remove(key(table, row));
			if (before == null) {
				added.add(row);
			}
			else if (!row.saysTheSameAs(before)) {
				changed.add(row);
			}
		}
		return new Difference(table, added, changed, List.copyOf(stored.values()));
	}

	/**
	 * Stores the differences as one new revision.
	 * @param packageName the name of the package
	 * @param packageVersion the version of the package
	 * @param differences what changes, table by table, tables referred to first
	 * @return the number of the new revision
	 */
	public RevisionNumber store(String packageName, String packageVersion, List<Difference> differences) {
		Integer last = this.jdbc.queryForObject("select coalesce(max(number), 0) from revisions", Integer.class);
		RevisionNumber number = new RevisionNumber(Objects.requireNonNull(last) + 1);
		this.jdbc.update("""
				insert into revisions (number, created_at, package_name, package_version, added, changed, removed)
				values (?, ?, ?, ?, ?, ?, ?)""", number.value(), Timestamp.from(Instant.now()), packageName,
				packageVersion, differences.stream().mapToInt((difference) -> difference.added().size()).sum(),
				differences.stream().mapToInt((difference) -> difference.changed().size()).sum(),
				differences.stream().mapToInt((difference) -> difference.removed().size()).sum());
		differences.forEach((difference) -> write(difference, number));
		return number;
	}

	private void write(Difference difference, RevisionNumber number) {
		VersionedTable table = difference.table();
		String where = table.key().stream().map((column) -> column + " = ?").collect(Collectors.joining(" and "));
		this.jdbc.batchUpdate("update %s set replaced_by = %s where replaced_by is null and %s".formatted(table.name(),
				number, where), difference.replaced().stream().map((row) -> key(table, row).toArray()).toList());
		String columns = String.join(", ", table.columnNames());
		String marks = table.columns().stream().map((column) -> "?").collect(Collectors.joining(", "));
		this.jdbc.batchUpdate(
				"insert into %s (%s, revision) values (%s, %s)".formatted(table.name(), columns, marks, number),
				difference.brought().stream().map((row) -> row.values().toArray()).toList());
	}

	private List<Row> inForce(VersionedTable table, String packageName) {
		return this.jdbc.query(
				"select %s from %s t join revisions r on r.number = t.revision where t.replaced_by is null and r.package_name = ?"
					.formatted(columns(table), table.name()),
				(result, index) -> read(table, result), packageName);
	}

	private static String columns(VersionedTable table) {
		return table.columnNames().stream().map((column) -> "t." + column).collect(Collectors.joining(", "));
	}

	private static Row read(VersionedTable table, ResultSet result) throws SQLException {
		List<@Nullable Object> values = new ArrayList<>();
		for (int i = 1; i <= table.columns().size(); i++) {
			values.add(switch (table.columns().get(i - 1).type()) {
				case STRING -> result.getString(i);
				case NUMBER -> result.getBigDecimal(i);
				case INTEGER -> result.getObject(i, Integer.class);
				case BOOLEAN -> result.getObject(i, Boolean.class);
			});
		}
		return new Row(values);
	}

	private static List<@Nullable Object> key(VersionedTable table, Row row) {
		List<String> names = table.columnNames();
		return table.key().stream().<@Nullable Object>map((column) -> row.values().get(names.indexOf(column))).toList();
	}

}
