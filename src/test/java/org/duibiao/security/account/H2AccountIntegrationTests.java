package org.duibiao.security.account;

import java.util.UUID;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

/**
 * Runs {@link AccountCompliance} on H2 in memory.
 */
class H2AccountIntegrationTests extends AccountCompliance {

	@Override
	DataSource emptyDatabase() {
		JdbcDataSource database = new JdbcDataSource();
		database.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
		return database;
	}

}
