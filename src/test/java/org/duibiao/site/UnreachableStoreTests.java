package org.duibiao.site;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.duibiao.site.problem.UnreachableStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A store out of reach is told from one that refuses something.
 */
class UnreachableStoreTests {

	@ParameterizedTest
	@ValueSource(strings = { "08001", "08006", "57P01", "57P03", "53300", "57014", "40001" })
	void isKnownByItsState(String state) {
		assertThat(UnreachableStore.isCauseOf(new IllegalStateException(new SQLException("lost", state)))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "23505", "42P01", "53100", "25006", "22001" })
	void isNotTakenForWhatTheStoreRefuses(String state) {
		assertThat(UnreachableStore.isCauseOf(new IllegalStateException(new SQLException("refused", state)))).isFalse();
	}

	@Test
	void isKnownByWhatThePoolSays() {
		assertThat(UnreachableStore.isCauseOf(new SQLTransientConnectionException("timed out"))).isTrue();
		assertThat(UnreachableStore.isCauseOf(new IllegalStateException(new SQLException("Connection is closed"))))
			.isTrue();
	}

	@Test
	void isNotAnythingElse() {
		assertThat(UnreachableStore.isCauseOf(null)).isFalse();
		assertThat(UnreachableStore.isCauseOf(new IllegalStateException("Connection is closed"))).isFalse();
	}

}
