package org.duibiao.intake;

import java.sql.DatabaseMetaData;
import java.util.Locale;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * The migrations of the program, for tests that do without the rest of it.
 */
public final class Migrations {

	private Migrations() {
	}

	/**
	 * The migrations for a database.
	 * @param database the database
	 * @return the migrations, to be run
	 */
	public static FluentConfiguration of(DataSource database) {
		try {
			String vendor = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
			return Flyway.configure()
				.dataSource(database)
				.locations("classpath:db/migration", "classpath:db/" + vendor.toLowerCase(Locale.ROOT));
		}
		catch (MetaDataAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
