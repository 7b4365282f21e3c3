package org.duibiao.backup;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When and where a store is copied.
 *
 * @param directory where copies go; nothing is copied without it
 * @param every how old the newest copy may be before another one is made
 * @param keep how many copies stay
 */
@ConfigurationProperties("duibiao.backup")
record BackupSettings(Path directory, @DefaultValue("1d") Duration every, @DefaultValue("14") int keep) {

	BackupSettings {
		if (every.compareTo(Duration.ofSeconds(1)) < 0 || keep < 1) {
			throw new IllegalArgumentException(
					"Expected duibiao.backup.every of at least 1s and duibiao.backup.keep of at least 1; found %s and %d"
						.formatted(every, keep));
		}
	}

}
