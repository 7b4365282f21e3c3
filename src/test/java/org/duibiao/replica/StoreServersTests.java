package org.duibiao.replica;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The connections to PostgreSQL know of the replica, and those to H2 stay as they are.
 */
class StoreServersTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
		.withBean(StoreServers.class)
		.withBean(Servers.class, () -> new Servers(""));

	@Test
	void leaveAStoreInH2AsItIs() {
		this.context.withPropertyValues("spring.datasource.url=jdbc:h2:mem:servers")
			.run((started) -> assertThat(started.getBean(DataSource.class)).isInstanceOf(HikariDataSource.class));
	}

	@Test
	void refuseAReplicaOfAStoreInH2() {
		this.context
			.withPropertyValues("spring.datasource.url=jdbc:h2:mem:servers", "duibiao.read.url=jdbc:postgresql://b/d")
			.run((started) -> assertThat(started).getFailure()
				.rootCause()
				.hasMessageContaining("duibiao.read.url names a replica of a PostgreSQL server"));
	}

	@Test
	void neitherNeedAReplicaAtTheStartNorLeaveItsConnectionsOpen() {
		this.context
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/d",
					"duibiao.read.url=jdbc:postgresql://127.0.0.1:1/d")
			.run((started) -> assertThat(started.getBean(DataSource.class)).isInstanceOf(StoreConnections.class));
		await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
			.noneMatch((thread) -> thread.getName().startsWith("replica:")));
	}

}
