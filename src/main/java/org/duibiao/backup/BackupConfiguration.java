package org.duibiao.backup;

import java.time.Clock;

import org.duibiao.revision.WritingTurns;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has copies made where a directory for them is set.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("duibiao.backup.directory")
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {

	private static final String FILE = "jdbc:h2:file:";

	/** A setting that does nothing must not be taken for a backup. */
	@Bean
	Backups backups(JdbcTemplate store, WritingTurns turns, Clock clock, BackupSettings settings,
			@Value("${spring.datasource.url}") String url) {
		if (!url.startsWith(FILE)) {
			throw new IllegalArgumentException(
					"duibiao.backup.directory copies stores in H2 files only; leave it out, and back up PostgreSQL with pg_dump");
		}
		return new Backups(store, turns, clock, settings);
	}

}
