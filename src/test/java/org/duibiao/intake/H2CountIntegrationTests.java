package org.duibiao.intake;

import java.util.UUID;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

/**
 * Runs {@link CountCompliance} on H2 in memory.
 */
class H2CountIntegrationTests extends CountCompliance {

	@Override
	DataSource emptyDatabase() {
		JdbcDataSource database = new JdbcDataSource();
		database.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
		return database;
	}

}
