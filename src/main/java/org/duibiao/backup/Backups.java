package org.duibiao.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.duibiao.revision.WritingTurns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies the store whenever the newest copy has become too old. A copy is as of one
 * moment, whatever is published meanwhile. Readers notice nothing of it; a publication
 * waits.
 */
class Backups implements MeterBinder, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Backups.class);

	private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

	private final JdbcTemplate store;

	private final WritingTurns turns;

	private final Clock clock;

	private final Copies copies;

	private final BackupSettings settings;

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "backups");
		thread.setDaemon(true);
		return thread;
	});

	Backups(JdbcTemplate store, WritingTurns turns, Clock clock, BackupSettings settings) {
		this.store = store;
		this.turns = turns;
		this.clock = clock;
		this.copies = new Copies(settings.directory());
		this.settings = settings;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		Duration round = LONGEST_ROUND.compareTo(this.settings.every()) < 0 ? LONGEST_ROUND : this.settings.every();
		this.timer.scheduleWithFixedDelay(this::look, 0, round.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Makes a copy if it is time for one. */
	void look() {
		try {
			Instant now = this.clock.instant();
			Optional<Instant> newest = this.copies.newest();
			if (newest.isEmpty() || !newest.get().plus(this.settings.every()).isAfter(now)) {
				Path copy = this.copies.add(now,
						(file) -> this.turns.copy(() -> this.store.update("backup to ?", file.toString())));
				this.copies.thin(this.settings.keep());
				logger.info("The store was copied to {} in {}", copy, Duration.between(now, this.clock.instant()));
			}
		}
		catch (IOException | DataAccessException ex) {
			logger.error("The store could not be copied to {}", this.settings.directory(), ex);
		}
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		TimeGauge.builder("duibiao.backup.age", this, TimeUnit.SECONDS, Backups::age)
			.description("How old the newest copy of the store is")
			.register(registry);
	}

	private double age() {
		try {
			return this.copies.newest()
				.map((newest) -> (double) Duration.between(newest, this.clock.instant()).toSeconds())
				.orElse(Double.NaN);
		}
		catch (IOException ex) {
			return Double.NaN;
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.timer.shutdown();
		this.timer.awaitTermination(1, TimeUnit.MINUTES);
	}

}
