package org.duibiao.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
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

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
