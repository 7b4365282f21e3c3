package org.duibiao.intake.staging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.revision.writing.Column;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * {@code COPY … FROM STDIN} of PostgreSQL: lines with tabs between the values, which the
 * server neither parses as a statement nor plans.
 */
final class CopyLoad implements Load {

	private static final String NOTHING = "\\N";

	private final String statement;

	private final JdbcOperations jdbc;

	CopyLoad(String table, List<Column> columns, JdbcOperations jdbc) {
		this.statement = "copy %s (%s) from stdin".formatted(table,
				columns.stream().map(Column::name).collect(Collectors.joining(", ")));
		this.jdbc = jdbc;
	}

	@Override
	public void write(List<List<@Nullable Object>> rows) {
		StringBuilder lines = new StringBuilder();
		for (List<@Nullable Object> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				append(row.get(i), (i > 0) ? "\t" : "", lines);
			}
			lines.append('\n');
		}
		this.jdbc.execute((ConnectionCallback<Long>) (connection) -> copy(connection, lines.toString()));
	}

	/**
	 * Bytes: the driver encodes characters block by block, and breaks those between two.
	 */
	private long copy(Connection connection, String lines) throws SQLException {
		try {
			return connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn(this.statement, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void append(@Nullable Object value, String before, StringBuilder line) {
		line.append(before);
		if (value == null) {
			line.append(NOTHING);
		}
		else if (value instanceof String text) {
			escape(text, line);
		}
		else {
			line.append((value instanceof BigDecimal number) ? number.toPlainString() : value);
		}
	}

	private static void escape(String text, StringBuilder line) {
		int written = 0;
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign == '\\' || sign < ' ') {
				line.append(text, written, i).append(escaped(sign));
				written = i + 1;
			}
		}
		line.append(text, written, text.length());
	}

	private static String escaped(char sign) {
		return switch (sign) {
			case '\\' -> "\\\\";
			case '\t' -> "\\t";
			case '\n' -> "\\n";
			case '\r' -> "\\r";
			default -> String.valueOf(sign);
		};
	}

}
