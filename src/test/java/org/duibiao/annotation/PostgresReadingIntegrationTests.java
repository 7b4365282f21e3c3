package org.duibiao.annotation;

import org.duibiao.intake.PostgresServer;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Runs {@link ReadingIntegrationTests} on PostgreSQL.
 */
class PostgresReadingIntegrationTests extends ReadingIntegrationTests {

	@DynamicPropertySource
	static void usePostgres(DynamicPropertyRegistry properties) {
		String url = PostgresServer.url(PostgresServer.newDatabase());
		properties.add("spring.datasource.url", () -> url);
		properties.add("spring.datasource.username", () -> "postgres");
	}

}
