package org.duibiao.intake;

import javax.sql.DataSource;

/**
 * Runs {@link StartCompliance} on PostgreSQL.
 */
class PostgresStartIntegrationTests extends StartCompliance {

	@Override
	DataSource emptyDatabase() {
		return PostgresServer.database(PostgresServer.newDatabase());
	}

}
