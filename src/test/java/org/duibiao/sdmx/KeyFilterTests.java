package org.duibiao.sdmx;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link KeyFilter}.
 */
class KeyFilterTests {

	private static final SeriesKey SERIES = new SeriesKey(Frequency.OTHER, "CN-AH", "industrial-revenue", "RESULT", 1);

	@ParameterizedTest
	@CsvFileSource(resources = "keys.csv", numLinesToSkip = 1, emptyValue = "")
	void readsKeys(String key, String matches) {
		String written = (key != null) ? key : "";
		if (matches.equals("error")) {
			assertThatExceptionOfType(SdmxException.class).isThrownBy(() -> KeyFilter.parse(written))
				.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(SdmxException.Category.SYNTAX));
		}
		else {
			assertThat(KeyFilter.parse(written).matches(SERIES)).isEqualTo(Boolean.valueOf(matches));
		}
	}

	@Test
	void namesTheDimensionsOfAKeyWithTooFewParts() {
		assertThatExceptionOfType(SdmxException.class).isThrownBy(() -> KeyFilter.parse("A.B"))
			.satisfies((ex) -> assertThat(ex.reason().arguments()).containsExactly(5,
					"FREQ.REF_AREA.INDICATOR.KIND.PRINT"));
	}

	@Test
	void tellsTheValuesOfADimension() {
		KeyFilter filter = KeyFilter.parse(".CN-AH+CN-SD...");
		assertThat(filter.of(Component.REF_AREA)).containsExactly("CN-AH", "CN-SD");
		assertThat(filter.of(Component.FREQ)).isEmpty();
	}

}
