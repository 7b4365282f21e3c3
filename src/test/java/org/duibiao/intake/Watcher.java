package org.duibiao.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;

import org.duibiao.intake.work.Stage;
import org.duibiao.intake.work.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches work and tells how long each stage took and how much memory was in use after
 * collections.
 */
final class Watcher {

	private static final Logger logger = LoggerFactory.getLogger(Watcher.class);

	private Stage stage = Stage.WAITING;

	private Instant since = Instant.now();

	private long most;

	void see(Work work) {
		if (work.progress().stage() != this.stage) {
			tell();
			this.stage = work.progress().stage();
			this.since = Instant.now();
		}
		long used = 0;
		for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
			if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
				used += pool.getCollectionUsage().getUsed();
			}
		}
		this.most = Math.max(this.most, used);
	}

	void tell() {
		logger.info("{} took {}", this.stage, Duration.between(this.since, Instant.now()));
	}

	long most() {
		return this.most;
	}

}
