package org.duibiao.kernel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrintedNumber}.
 */
class PrintedNumberTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "tokens.csv", numLinesToSkip = 1)
	void readsEveryTokenOfTheSeed(String token, BigDecimal value, int decimals, long multiplier, Qualifier qualifier) {
		assertThat(PrintedNumber.read(token)).hasValueSatisfying(
				(quantity) -> assertQuantity(quantity, new Quantity(value, decimals, multiplier, qualifier)));
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "other-tokens.csv", numLinesToSkip = 1)
	void readsTokensThatOtherDocumentsMayPrint(String token, BigDecimal value, int decimals, long multiplier,
			Qualifier qualifier) {
		assertThat(PrintedNumber.read(token)).hasValueSatisfying(
				(quantity) -> assertQuantity(quantity, new Quantity(value, decimals, multiplier, qualifier)));
	}

	@ParameterizedTest(name = "''{0}''")
	@CsvFileSource(resources = "no-numbers.csv", numLinesToSkip = 1)
	void findsNothingWhereNoNumberCanBeReadForCertain(String token) {
		assertThat(PrintedNumber.read(token)).isEmpty();
	}

	@Test
	void isTestedWithEveryTokenOfTheSeedAndNoOther() throws IOException {
		Set<String> seed = new TreeSet<>(SeedTokens.of("/seeds/observations.csv"));
		seed.addAll(SeedTokens.of("/seeds/benchmarks.csv"));
		assertThat(SeedTokens.of("tokens.csv")).containsExactlyElementsOf(seed);
	}

	@Test
	void printsBackTheNumberThatStandsInTheToken() throws IOException {
		for (String token : SeedTokens.of("tokens.csv")) {
			if (token.matches(".*\\d.*")) {
				Quantity quantity = PrintedNumber.read(token).orElseThrow();
				assertThat(token).contains(quantity.printedNumber().toPlainString());
			}
		}
	}

	private static void assertQuantity(Quantity found, Quantity expected) {
		assertThat(found.value()).isEqualByComparingTo(expected.value());
		assertThat(found.decimals()).as("decimals").isEqualTo(expected.decimals());
		assertThat(found.multiplier()).as("multiplier").isEqualTo(expected.multiplier());
		assertThat(found.qualifier()).isEqualTo(expected.qualifier());
	}

}
