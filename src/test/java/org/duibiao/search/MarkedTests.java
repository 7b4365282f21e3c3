package org.duibiao.search;

import java.util.stream.Collectors;

import org.duibiao.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Marked}.
 */
class MarkedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			工业投资增速 | 投资 | 工业[投资]增速
			工业投资增速 | touzi | 工业[投资]增速
			工业投资增速 | tz | 工业[投资]增速
			工业投资增速 | gy zs | [工业]投资[增速]
			工业投资增速 | 增速 工业 | [工业]投资[增速]
			工业投资增速 | green | 工业投资增速
			Growth of industrial investment | INVEST | Growth of industrial [invest]ment
			Growth of industrial investment | growth-of industrial | [Growth of industrial] investment
			Growth of industrial investment | investment growth | [Growth] of industrial [investment]
			国家级专精特新“小巨人”企业 | 新小巨人 | 国家级专精特[新“小巨人]”企业
			Lu\u0308cheng | luch | [Lu\u0308ch]eng
			Ａｎｈｕｉ | hui | Ａｎ[ｈｕｉ]
			5G基站（新开通） | 5gjz | [5G基站]（新开通）
			anything | '' | anything
			anything | ?! | anything
			""")
	void marksWhatWasLookedFor(String text, String query, String expected) {
		Marked marked = Marked.of(text, query);
		assertThat(marked.parts()
			.stream()
			.map((part) -> part.marked() ? "[" + part.text() + "]" : part.text())
			.collect(Collectors.joining())).isEqualTo(expected);
		assertThat(marked.isAny()).isEqualTo(expected.contains("["));
	}

	@Test
	void marksNothingTwice() {
		assertThat(Marked.of("industrial", "industrial dustr").parts())
			.containsExactly(new Marked.Part("industrial", true));
	}

	@Test
	void tellsScriptsWordsAndSyllables() {
		assertThat(Marked.searchable("new-5g", new LocalizedText("新“5G”增长", "New 5G, growing")))
			.isEqualTo("新 5g 增长 new 5g growing new 5g|xin 5 g zeng zhang/chang");
	}

}
