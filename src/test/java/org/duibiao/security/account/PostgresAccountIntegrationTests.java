package org.duibiao.security.account;

import javax.sql.DataSource;

import org.duibiao.intake.PostgresServer;

/**
 * Runs {@link AccountCompliance} on PostgreSQL.
 */
class PostgresAccountIntegrationTests extends AccountCompliance {

	@Override
	DataSource emptyDatabase() {
		return PostgresServer.database(PostgresServer.newDatabase());
	}

}
