package org.duibiao.wording;

import java.math.BigDecimal;
import java.util.Locale;

import org.duibiao.catalogue.Unit;
import org.duibiao.catalogue.Unit.Dimension;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Numbers}.
 */
class NumbersTests {

	@ParameterizedTest(name = "{3}, {4}")
	@CsvFileSource(resources = "money.csv", numLinesToSkip = 1)
	void tellsMoneyInTheLargeUnitsOfEachLanguage(BigDecimal value, int decimals, long multiplier, String zh,
			String en) {
		Quantity quantity = new Quantity(value, decimals, multiplier, Qualifier.EXACT);
		assertThat(Numbers.tell(quantity, unit(Dimension.CURRENCY), Languages.ZH)).isEqualTo(zh);
		assertThat(Numbers.tell(quantity, unit(Dimension.CURRENCY), Languages.EN)).isEqualTo(en);
	}

	@Test
	void tellsMoneyAsTheStoreReturnsItWithZerosBehind() {
		Quantity stored = new Quantity(new BigDecimal("150830000000.000000"), 1, 100_000_000, Qualifier.EXACT);
		assertThat(Numbers.tell(stored, unit(Dimension.CURRENCY), Languages.ZH)).isEqualTo("1,508.3亿元");
		assertThat(Numbers.tell(stored, unit(Dimension.CURRENCY), Languages.EN)).isEqualTo("150.83 billion yuan");
	}

	@ParameterizedTest
	@CsvSource({ "EXACT, 7%, 7%", "ABOUT, 约7%, about 7%", "AT_LEAST, 不少于7%, at least 7%",
			"MORE_THAN, 多于7%, more than 7%", "DOUBLE_DIGIT, 两位数，即7%以上、不到100%, double-digit: 7% to under 100%" })
	void putsTheQualifierToTheNumber(Qualifier qualifier, String zh, String en) {
		Quantity quantity = new Quantity(BigDecimal.valueOf(7), 0, 1, qualifier);
		assertThat(Numbers.tell(quantity, unit(Dimension.PERCENT), Languages.ZH)).isEqualTo(zh);
		assertThat(Numbers.tell(quantity, unit(Dimension.PERCENT), Languages.EN)).isEqualTo(en);
	}

	@ParameterizedTest
	@CsvSource({ "PERCENT, 7.0, 7.0%, 7.0%", "PERCENT, -2.8, -2.8%, -2.8%",
			"PERCENTAGE_POINT, 2.8, 2.8个百分点, 2.8 percentage points", "COUNT, 22434, '22,434户', '22,434'",
			"COUNT, 0, 0户, 0", "INDEX, 71.50, 71.50, 71.50" })
	void keepsPrintedDecimalsAndNamesTheUnit(Dimension dimension, BigDecimal value, String zh, String en) {
		Quantity quantity = new Quantity(value, value.scale(), 1, Qualifier.EXACT);
		assertThat(Numbers.tell(quantity, unit(dimension), Languages.ZH)).isEqualTo(zh);
		assertThat(Numbers.tell(quantity, unit(dimension), Languages.EN)).isEqualTo(en);
	}

	@Test
	void tellsTenthsAsPercentages() {
		Quantity overHalf = new Quantity(BigDecimal.valueOf(50), 0, 10, Qualifier.MORE_THAN);
		assertThat(Numbers.tell(overHalf, unit(Dimension.PERCENT), Languages.ZH)).isEqualTo("多于50%");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "999, 999", "1000, '1,000'", "1234567.890, '1,234,567.890'", "0.05, 0.05", "-1234, '-1,234'",
			"1E+4, '10,000'" })
	void groupsDigitsByThreeAndKeepsDecimals(BigDecimal number, String grouped) {
		assertThat(Numbers.grouped(number)).isEqualTo(grouped);
	}

	@Test
	void groupsDigitsTheSameWhateverTheLocaleOfTheMachine() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertThat(Numbers.grouped(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	private static Unit unit(Dimension dimension) {
		return new Unit("hu", dimension, new LocalizedText("户", "units (hu)"));
	}

}
