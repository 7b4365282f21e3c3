package org.duibiao.kernel;

import java.io.IOException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrintedRank}.
 */
class PrintedRankTests {

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "ranks.csv", numLinesToSkip = 1)
	void readsPositionAndTie(String token, Integer position, boolean tied) {
		assertThat(PrintedRank.read(token)).isEqualTo(new PrintedRank(Optional.ofNullable(position), tied));
	}

	@Test
	void isTestedWithEveryTokenOfTheSeed() throws IOException {
		assertThat(SeedTokens.of("ranks.csv")).containsAll(SeedTokens.of("/seeds/ranks.csv"));
	}

	@Test
	void readsEveryPositionThatAProvinceCanHaveInEitherScript() {
		String[] digits = { "", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
		for (int position = 1; position <= 34; position++) {
			String tens = (position < 10) ? "" : ((position < 20) ? "" : digits[position / 10]) + "十";
			assertThat(PrintedRank.read("全国第" + tens + digits[position % 10] + "位").position()).hasValue(position);
			assertThat(PrintedRank.read("全国第" + position + "位").position()).hasValue(position);
		}
	}

}
