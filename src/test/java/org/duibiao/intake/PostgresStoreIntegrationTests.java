package org.duibiao.intake;

import java.util.List;

import javax.sql.DataSource;

import org.duibiao.intake.staging.Planner;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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

	/** The server would look by itself only after a while. */
	@Test
	void looksAtTheFiguresThatHaveJustComeIn() {
		DataSource fresh = PostgresServer.database(PostgresServer.newDatabase());
		new TestStore(fresh).start(EditedPackage.ofSeed());
		assertThat(new JdbcTemplate(fresh).queryForList("""
				select attname from pg_stats
				where schemaname = current_schema() and tablename = 'observations'""", String.class))
			.contains("ordinal");
	}

	@Test
	void expectsRowsTogetherUntilTheTransactionEnds() {
		JdbcTemplate jdbc = new JdbcTemplate(this.database);
		String before = cost(jdbc);
		new TransactionTemplate(new JdbcTransactionManager(this.database)).executeWithoutResult((status) -> {
			new Planner(jdbc).expectRowsTogether();
			assertThat(cost(jdbc)).isEqualTo("1").isNotEqualTo(before);
		});
		assertThat(cost(jdbc)).isEqualTo(before);
	}

	private static String cost(JdbcTemplate jdbc) {
		return jdbc.queryForObject("show random_page_cost", String.class);
	}

	private static List<String> collations(DataSource store) {
		return new JdbcTemplate(store).queryForList("""
				select distinct coalesce(collation_name, 'default') from information_schema.columns
				where table_schema = current_schema() and data_type like 'char%'
				and table_name <> 'flyway_schema_history'""", String.class);
	}

}
