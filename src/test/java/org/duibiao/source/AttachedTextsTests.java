package org.duibiao.source;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.duibiao.intake.Migrations;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AttachedTexts} in a store of its own.
 */
class AttachedTextsTests {

	private static final String LAKE = "湖边修路7公里。";

	private static final String HILL = "山上植树5000株。";

	private JdbcClient jdbc;

	private AttachedTexts texts;

	@BeforeEach
	void makeAStore() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		Migrations.of(database).load().migrate();
		this.jdbc = JdbcClient.create(database);
		this.texts = new AttachedTexts(this.jdbc, new TickingClock(), (event) -> {
		});
	}

	@Test
	void hasNoTextUntilOneIsAttached() {
		assertThat(this.texts.of("lake")).isEmpty();
	}

	@Test
	void keepsATextWithItsHash() {
		assertThat(this.texts.attach("lake", "abc")).isTrue();
		assertThat(this.texts.of("lake")).contains(
				new AttachedText("lake", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "abc"));
		assertThat(this.texts.of("hill")).isEmpty();
	}

	@Test
	void hasAnotherStateWheneverAnotherTextCounts() {
		Set<String> states = new HashSet<>(Set.of(this.texts.state()));
		for (String content : List.of(LAKE, HILL, LAKE)) {
			this.texts.attach("lake", content);
			assertThat(states.add(this.texts.state())).isTrue();
			this.texts.attach("lake", content);
			assertThat(states.add(this.texts.state())).isFalse();
		}
	}

	@Test
	void isNotNewASecondTime() {
		this.texts.attach("lake", LAKE);
		assertThat(this.texts.attach("lake", LAKE)).isFalse();
		assertThat(rows()).isEqualTo(1);
	}

	@Test
	void takesANewTextAndKeepsTheOldOne() {
		this.texts.attach("lake", LAKE);
		assertThat(this.texts.attach("lake", HILL)).isTrue();
		assertThat(content()).isEqualTo(HILL);
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void returnsToATextThatWasThereBefore() {
		this.texts.attach("lake", LAKE);
		this.texts.attach("lake", HILL);
		assertThat(this.texts.attach("lake", LAKE)).isTrue();
		assertThat(content()).isEqualTo(LAKE);
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void keepsTheTextsOfDocumentsApart() {
		this.texts.attach("lake", LAKE);
		assertThat(this.texts.attach("hill", LAKE)).isTrue();
		this.texts.attach("hill", HILL);
		assertThat(content()).isEqualTo(LAKE);
	}

	private String content() {
		return this.texts.of("lake").orElseThrow().content();
	}

	private int rows() {
		return this.jdbc.sql("select count(*) from attached_texts").query(Integer.class).single();
	}

	/**
	 * A clock that goes on by a second each time it is looked at.
	 */
	private static final class TickingClock extends Clock {

		private Instant now = Instant.EPOCH;

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			this.now = this.now.plusSeconds(1);
			return this.now;
		}

	}

}
