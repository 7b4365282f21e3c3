package org.duibiao.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Formula}.
 */
class FormulaTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-7%", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\u0000=1", "＝1", "＋1", "－1", "＠1",
			"=", "=\n1" })
	void isWhatBeginsWithASignThatSpreadsheetsRun(String text) {
		assertThat(Formula.mayBe(text)).isTrue();
		assertThat(Formula.disarm(text)).isEqualTo("'" + text);
		assertThat(Formula.mayBe(Formula.disarm(text))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7%", "1-11月", "a=1", " =1", "'=1", "5000\n=1", "安徽", "—", "–", "−1", "…", "≥ 600" })
	void isNothingElse(String text) {
		assertThat(Formula.mayBe(text)).isFalse();
		assertThat(Formula.disarm(text)).isEqualTo(text);
	}

	@Test
	void isDisarmedOnlyOnce() {
		assertThat(Formula.disarm(Formula.disarm("=1"))).isEqualTo("'=1");
	}

}
