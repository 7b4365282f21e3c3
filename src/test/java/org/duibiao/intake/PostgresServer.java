package org.duibiao.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A PostgreSQL server for the tests of one run; it stops with the virtual machine.
 */
public final class PostgresServer {

	private static final EmbeddedPostgres SERVER = start();

	private PostgresServer() {
	}

	/**
	 * Makes a database whose texts sort as in a Chinese dictionary, which is as far from
	 * the order of their characters as it gets.
	 * @return the name of the database
	 */
	public static String newDatabase() {
		String name = "d" + UUID.randomUUID().toString().replace("-", "");
		new JdbcTemplate(SERVER.getPostgresDatabase())
			.execute("create database %s template template0 locale_provider icu icu_locale 'zh-u-co-pinyin'"
				.formatted(name));
		return name;
	}

	/**
	 * Where a database is reached.
	 * @param name its name
	 * @return the address
	 */
	public static String url(String name) {
		return SERVER.getJdbcUrl("postgres", name);
	}

	/**
	 * A database.
	 * @param name its name
	 * @return connections to it
	 */
	public static DataSource database(String name) {
		return SERVER.getDatabase("postgres", name);
	}

	/**
	 * The programs of the server, to run more of them.
	 * @return their directory
	 */
	public static Path programs() {
		String process = new JdbcTemplate(SERVER.getPostgresDatabase())
			.queryForObject("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)", String.class);
		return ProcessHandle.of(Long.parseLong(Objects.requireNonNull(process)))
			.flatMap((server) -> server.info().command())
			.map((command) -> Path.of(command).getParent())
			.orElseThrow();
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
