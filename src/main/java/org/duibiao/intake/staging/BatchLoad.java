package org.duibiao.intake.staging;

import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.revision.writing.Column;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Batches of a prepared statement, which every database takes.
 */
final class BatchLoad implements Load {

	private final String statement;

	private final List<Column> columns;

	private final JdbcOperations jdbc;

	BatchLoad(String table, List<Column> columns, JdbcOperations jdbc) {
		this.statement = "insert into %s (%s) values (%s)".formatted(table,
				columns.stream().map(Column::name).collect(Collectors.joining(", ")),
				columns.stream().map((column) -> "?").collect(Collectors.joining(", ")));
		this.columns = columns;
		this.jdbc = jdbc;
	}

	@Override
	public void write(List<List<@Nullable Object>> rows) {
		this.jdbc.batchUpdate(this.statement, rows, rows.size(), (insert, row) -> {
			for (int i = 0; i < this.columns.size(); i++) {
				Object value = row.get(i);
				if (value != null) {
					insert.setObject(i + 1, value);
				}
				else {
					insert.setNull(i + 1, type(this.columns.get(i)));
				}
			}
		});
	}

	private static int type(Column column) {
		return switch (column.type()) {
			case STRING -> Types.VARCHAR;
			case INTEGER -> Types.INTEGER;
			case NUMBER -> Types.NUMERIC;
			case BOOLEAN -> Types.BOOLEAN;
		};
	}

}
