package org.duibiao.source.text;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Numerals}.
 */
class NumeralsTests {

	@ParameterizedTest
	@CsvFileSource(resources = "numerals.csv", numLinesToSkip = 1)
	void findsTheNumeralsOfAText(String text, String numerals) {
		assertThat(Numerals.of(new Paragraph("s", 1, text))
			.stream()
			.map(Numeral::asPrinted)
			.collect(Collectors.joining(" "))).isEqualTo((numerals != null) ? numerals : "");
	}

	@Test
	void tellsWhereANumeralStands() {
		assertThat(Numerals.of(Lake.lake())).extracting(Numeral::toString)
			.startsWith("3 in section s0, paragraph 3, at 4", "2001 in section s1, paragraph 1, at 0")
			.endsWith("5000 in section s3, paragraph 1, at 8");
	}

}
