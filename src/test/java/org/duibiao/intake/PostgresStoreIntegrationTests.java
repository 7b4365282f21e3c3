package org.duibiao.intake;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs {@link StoreCompliance} on PostgreSQL.
 */
class PostgresStoreIntegrationTests extends StoreCompliance {

	@Autowired
	private DataSource database;

	@DynamicPropertySource
	static void usePostgres(DynamicPropertyRegistry properties) {
		String url = PostgresServer.url(PostgresServer.newDatabase());
		properties.add("spring.datasource.url", () -> url);
		properties.add("spring.datasource.username", () -> "postgres");
	}

	/** Also those of tables that later migrations make. */
	@Test
	void comparesAllTextsByCodePoints() {
		assertThat(new TestStore(this.database).jdbc().queryForList("""
				select distinct collation_name from information_schema.columns
				where table_schema = current_schema() and data_type like 'char%'
				and table_name <> 'flyway_schema_history'""", String.class)).containsExactly("C");
	}

}
