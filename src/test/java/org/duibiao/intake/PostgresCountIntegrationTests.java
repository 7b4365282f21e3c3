package org.duibiao.intake;

import javax.sql.DataSource;

/**
 * Runs {@link CountCompliance} on PostgreSQL.
 */
class PostgresCountIntegrationTests extends CountCompliance {

	@Override
	DataSource emptyDatabase() {
		return PostgresServer.database(PostgresServer.newDatabase());
	}

}
