package org.duibiao.kernel;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LocalizedText}.
 */
class LocalizedTextTests {

	private final LocalizedText text = new LocalizedText("安徽", "Anhui");

	@ParameterizedTest
	@ValueSource(strings = { "en", "en-GB", "en-US" })
	void isEnglishForReadersOfEnglish(String tag) {
		assertThat(this.text.in(Locale.forLanguageTag(tag))).isEqualTo("Anhui");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "zh-CN", "zh-Hant-TW", "fr", "und" })
	void isChineseForAllOthers(String tag) {
		assertThat(this.text.in(Locale.forLanguageTag(tag))).isEqualTo("安徽");
	}

}
