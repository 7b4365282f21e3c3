package org.duibiao.observation;

import org.duibiao.catalogue.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Observation.Key}.
 */
class ObservationKeyTests {

	@Test
	void areReadAsTheyAreWritten() {
		Observation.Key key = new Observation.Key(new AreaCode("CN-AH-3401"), new ObservationId("m-2024:1"));
		assertThat(key).hasToString("CN-AH-3401:m-2024:1");
		assertThat(Observation.Key.parse(key.toString())).contains(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":", "CN-AH", "CN-AH:", ":ah-2023-001", "CN-AH:\u0000", "CN\u0000:a", "CN-AH:\uD83D",
			"CN-AH:ah\n" })
	void areNotWhatNoFigureIsCalled(String written) {
		assertThat(Observation.Key.parse(written)).isEmpty();
	}

	@Test
	void areNoLongerThanCodesMayBe() {
		assertThat(Observation.Key.parse("A".repeat(80) + ":" + "a".repeat(80))).isPresent();
		assertThat(Observation.Key.parse("A".repeat(81) + ":a")).isEmpty();
		assertThat(Observation.Key.parse("A:" + "a".repeat(81))).isEmpty();
	}

}
