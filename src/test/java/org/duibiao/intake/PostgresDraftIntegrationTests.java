package org.duibiao.intake;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Runs {@link DraftCompliance} on PostgreSQL.
 */
class PostgresDraftIntegrationTests extends DraftCompliance {

	@DynamicPropertySource
	static void usePostgres(DynamicPropertyRegistry properties) {
		String url = PostgresServer.url(PostgresServer.newDatabase());
		properties.add("spring.datasource.url", () -> url);
		properties.add("spring.datasource.username", () -> "postgres");
	}

}
