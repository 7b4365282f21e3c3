package org.duibiao.search;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Spelling}.
 */
class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "steal, steel, true", "steel, steel, false", "stel, steel, true", "steell, steel, true",
			"tseel, steel, true", "stele, steel, true", "seetl, steel, false", "stealt, steel, false",
			"st, steel, false", "steel, ste, false", "bteel, steel, true" })
	void knowsWordsThatAreOneLetterAway(String one, String two, boolean away) {
		assertThat(Spelling.isOneEditAway(one, two)).isEqualTo(away);
		assertThat(Spelling.isOneEditAway(two, one)).isEqualTo(away);
	}

	@ParameterizedTest
	@CsvSource({ "groth, growth", "stele, steel", "stel,", "ironn,", "钢铁钢铁钢," })
	void takesOnlyLongEnglishWordsForOthers(String word, String meant) {
		Spelling spelling = new Spelling(List.of(FoldedText.of("Growth of steel and iron"), FoldedText.of("钢铁钢铁铁")));
		assertThat(spelling.meant(word).orElse(null)).isEqualTo(meant);
	}

}
