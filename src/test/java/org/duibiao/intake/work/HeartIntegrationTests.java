package org.duibiao.intake.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Signs of life of a work in a store of H2, which come only between its steps.
 */
class HeartIntegrationTests {

	private static final WorkRows.Claim CLAIM = new WorkRows.Claim(new WorkNumber(1), 1);

	private final EmbeddedDatabase store = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
		.generateUniqueName(true)
		.build();

	private final JdbcTemplate jdbc = new JdbcTemplate(this.store);

	private final Watch watch = new Watch();

	private final WorkRows rows = new WorkRows(JdbcClient.create(this.store), this.jdbc, this.watch);

	@BeforeEach
	void runAWork() {
		this.jdbc.execute("""
				create table works (number int, attempts int, state varchar, cancelled_by varchar,
				heartbeat_at timestamp with time zone, stage varchar, stage_started_at timestamp with time zone,
				done bigint, total bigint)""");
		this.jdbc.update("insert into works (number, attempts, state) values (1, 1, 'RUNNING')");
	}

	@AfterEach
	void close() {
		this.store.shutdown();
	}

	@Test
	void doNotComeByThemselves() throws InterruptedException {
		try (Heart heart = new Heart(CLAIM, this.rows, this.watch)) {
			Thread.sleep(200);
			assertThat(stage()).isNull();
			heart.stage(Stage.READING, 10);
			assertThat(stage()).isEqualTo("READING");
		}
	}

	@Test
	void comeOnceASecond() {
		try (Heart heart = new Heart(CLAIM, this.rows, this.watch)) {
			heart.stage(Stage.READING, 10);
			heart.advance(3);
			assertThat(done()).isZero();
			this.watch.now = this.watch.now.plus(Duration.ofSeconds(1));
			heart.advance(4);
			assertThat(done()).isEqualTo(7);
		}
	}

	@Test
	void tellThatTheWorkIsNoLongerWanted() {
		try (Heart heart = new Heart(CLAIM, this.rows, this.watch)) {
			heart.stage(Stage.READING, 10);
			this.jdbc.update("update works set cancelled_by = 'editor'");
			this.watch.now = this.watch.now.plus(Duration.ofSeconds(1));
			assertThatExceptionOfType(StoppedException.class).isThrownBy(() -> heart.advance(1));
		}
	}

	private String stage() {
		return this.jdbc.queryForObject("select stage from works", String.class);
	}

	private long done() {
		return this.jdbc.queryForObject("select done from works", Long.class);
	}

	/**
	 * A clock that is set by hand.
	 */
	private static final class Watch extends Clock {

		private volatile Instant now = Instant.parse("2024-01-01T00:00:00Z");

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Z");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
