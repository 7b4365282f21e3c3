package org.duibiao.wording;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Passage}.
 */
class PassageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			No. 7 in the nation                                  | No. 7 in the nation
			“全国前列” in words only                             | “<全国前列>” in words only
			printed 7%左右                                       | printed 7%<左右>
			超过2500亿元                                         | <超过2500亿元>
			“首位”, later “前茅”: both in words                  | “<首位>”, later “<前茅>”: both in words
			5G基站 and 4G                                        | 5G<基站> and 4G
			两                                                   | <两>""")
	void tellsQuotationsFromWhatIsSaidOfThem(String sentence, String marked) {
		assertThat(Passage.of(sentence)
			.stream()
			.map((passage) -> passage.quoted() ? "<" + passage.text() + ">" : passage.text())
			.collect(Collectors.joining())).isEqualTo(marked);
	}

}
