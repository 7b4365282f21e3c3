package org.duibiao.intake;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Objects;

import org.postgresql.PGConnection;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code COPY} of PostgreSQL.
 */
final class PostgresBulk implements Bulk {

	@Override
	public void dump(JdbcTemplate jdbc, Path file) throws Exception {
		try (OutputStream out = Files.newOutputStream(file);
				Connection connection = Objects.requireNonNull(jdbc.getDataSource()).getConnection()) {
			connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy observations to stdout (format csv)", out);
		}
	}

	@Override
	public void prepare(JdbcTemplate jdbc) {
		jdbc.execute("create table copied (like observations including all)");
	}

	@Override
	public void load(JdbcTemplate jdbc, Path file) throws Exception {
		try (InputStream in = Files.newInputStream(file);
				Connection connection = Objects.requireNonNull(jdbc.getDataSource()).getConnection()) {
			connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy copied from stdin (format csv)", in);
		}
	}

	@Override
	public long size(JdbcTemplate jdbc) {
		return Objects.requireNonNull(jdbc.queryForObject("select pg_total_relation_size('observations')", Long.class));
	}

}
