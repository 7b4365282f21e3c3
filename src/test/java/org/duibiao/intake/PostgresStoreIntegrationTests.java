package org.duibiao.intake;

import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
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
		assertThat(collations(this.database)).containsExactly("C");
	}

	@Test
	void comparesThoseOfAnOlderStoreByCodePointsToo() {
		DataSource older = PostgresServer.database(PostgresServer.newDatabase());
		Flyway.configure().dataSource(older).locations("classpath:db/migration").load().migrate();
		assertThat(collations(older)).containsExactly("default");
		assertThat(Migrations.of(older).load().migrate().migrationsExecuted).isZero();
		assertThat(collations(older)).containsExactly("C");
	}

	private static List<String> collations(DataSource store) {
		return new JdbcTemplate(store).queryForList("""
				select distinct coalesce(collation_name, 'default') from information_schema.columns
				where table_schema = current_schema() and data_type like 'char%'
				and table_name <> 'flyway_schema_history'""", String.class);
	}

}
