package org.duibiao.sdmx;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SdmxId}.
 */
class SdmxIdTests {

	@ParameterizedTest
	@CsvSource({ "industrial-revenue, industrial-revenue", "CN-AH, CN-AH", "a.b, a$002Eb", "a b, a$0020b", "$, $0024",
			"a$002Eb, a$0024002Eb", "家, $5BB6", "x_y@z, x_y@z" })
	void writesWhatSdmxDoesNotAllowAsNumbers(String code, String id) {
		assertThat(SdmxId.of(code)).isEqualTo(id);
		assertThat(SdmxId.code(id)).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uD83D\uDE00", "\uD83D", "a+b", "a,b/c", "\n\u0000", "$0041", "\\$1", "é" })
	void givesBackAnyCode(String code) {
		assertThat(SdmxId.of(code)).matches("[A-Za-z0-9_@$-]+");
		assertThat(SdmxId.code(SdmxId.of(code))).isEqualTo(code);
	}

	@Test
	void leavesWhatIsNoEscapeAlone() {
		assertThat(SdmxId.code("$00")).isEqualTo("$00");
		assertThat(SdmxId.code("$zzzz")).isEqualTo("$zzzz");
	}

}
