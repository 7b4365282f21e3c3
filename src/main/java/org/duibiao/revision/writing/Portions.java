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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.revision.RevisionNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * A table read in the order of its keys, some rows by each statement: those that come
 * after the last one of the portion before. What has the same key but for its last column
 * comes first, then what has the same but for the last two, and so on, as each of these
 * is one stretch of the index of the key on all databases.
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
	 * @param after the key of the row before the first one; no columns to begin with the
	 * first row of all
	 * @param wanted whether a row with such a key is still wanted
	 * @param receiver who gets the rows
	 * @return if there is a row that was not wanted, the key of the one before it, or no
	 * columns if there is none before it
	 */
	Optional<List<Object>> each(JdbcOperations jdbc, List<Object> after, Predicate<List<Object>> wanted,
			Consumer<? super Row> receiver) {
		Reading reading = new Reading(this, wanted, receiver, after);
		int compared = after.size();
		do {
			List<Object> same = reading.last.subList(0, compared);
			reading.rows = 0;
			jdbc.query((connection) -> prepared(connection, same), reading::take);
			compared = (reading.rows == this.size) ? reading.last.size() : compared - 1;
		}
		while (compared > 0 && !reading.ended);
		return reading.ended ? Optional.of(reading.last) : Optional.empty();
	}

	/**
	 * The statement for a portion.
	 * @param compared how many columns of the key of the row before are compared: that of
	 * all rows is the same in all of these but the last, in which it is greater
	 * @return the statement, with parameters for the revision, twice, for these columns,
	 * and for the size
	 */
	String statement(int compared) {
		String columns = this.table.columnNames()
			.stream()
			.map((column) -> "t." + column)
			.collect(Collectors.joining(", "));
		String after = IntStream.range(0, compared)
			.mapToObj((i) -> " and %s %s %s".formatted(expression(i, "t." + this.table.key().get(i)),
					(i + 1 < compared) ? "=" : ">", expression(i, "?")))
			.collect(Collectors.joining());
		String order = IntStream.range(0, this.table.key().size())
			.mapToObj((i) -> expression(i, "t." + this.table.key().get(i)))
			.collect(Collectors.joining(", "));
		// "+ 0", as H2 would read an index of revisions instead, and sort
		return "select %s from %s t where t.revision + 0 <= ? and (t.replaced_by is null or t.replaced_by > ?)%s order by %s limit ?"
			.formatted(columns, this.table.name(), after, order);
	}

	/** A column of the key, or what it is compared with. */
	private String expression(int index, String written) {
		return isText(this.table.key().get(index)) ? this.text.formatted(written) : written;
	}

	private boolean isText(String column) {
		return this.table.columns().get(this.table.indexOf(column)).type() == Column.Type.STRING;
	}

	private PreparedStatement prepared(Connection connection, List<Object> after) throws SQLException {
		PreparedStatement query = connection.prepareStatement(statement(after.size()));
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
