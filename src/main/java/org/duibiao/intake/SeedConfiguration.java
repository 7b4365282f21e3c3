package org.duibiao.intake;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrates only with a seed that can be stored.
 */
@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

	@Bean
	FlywayMigrationStrategy seedFirst(SeedMigration seed) {
		return (flyway) -> {
			seed.check();
			flyway.migrate();
		};
	}

}
