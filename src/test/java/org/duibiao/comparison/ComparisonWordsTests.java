package org.duibiao.comparison;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.SeededStore;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.Kind;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.comparison.Printed.exactly;

/**
 * Tests for {@link ComparisonWords}.
 */
@SeededStore
class ComparisonWordsTests {

	private static final String DIFFERENCE = "(?s).*(高|低|相差|相同|[Hh]igher|[Ll]ower|differ by|same number).*";

	private final Comparisons comparisons;

	private final Editions editions;

	ComparisonWordsTests(@Autowired Comparisons comparisons, @Autowired Editions editions) {
		this.comparisons = comparisons;
		this.editions = editions;
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					zh | industrial-investment-growth | 两省都印了2023年1—10月的数：安徽27.3%，山东14.5%。安徽比山东高12.8个百分点。
					en | industrial-investment-growth | Both printed it for January–October 2023: Anhui 27.3%, Shandong 14.5%. Anhui is \
					12.8 percentage points higher than Shandong.
					zh | industrial-value-added-growth | 安徽印为7.3%（2023年1—11月），山东印为6.9%（2023年1—10月）。须谨慎，不作相减：时期不同：2023年1—11月与2023年1—10月。
					en | industrial-value-added-growth | Anhui printed 7.3% (January–November 2023), Shandong 6.9% (January–October \
					2023). With caution, not subtracted: Different periods: January–November 2023 \
					and January–October 2023.
					zh | new-little-giants | \
					安徽印为129户（2023年，时段未写明），山东印为1032家（2023年，时段未写明）。不可比：数量类型不同：“时期内的流量（毛）”与“某时点的存量”；指标口径不同：创建数（按年内新增理解）与累计数不同。
					en | new-little-giants | Anhui printed 129 (2023, months not stated), Shandong 1,032 (2023, months not \
					stated). Not comparable: Different kinds of quantity: “Flow over a period, gross” \
					and “Stock at a date”; Different definitions: Those created (read as new in the \
					year) differ from the cumulative number.
					""")
	void tellsBothFiguresAndOnlyWhatTheVerdictAllows(String language, String indicator, String sentence) {
		assertThat(told(language, line(edition(language), indicator))).isEqualTo(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void tellsADifferenceOfComparableFiguresOnly(String language) {
		Edition edition = edition(language);
		List<ComparisonLine> lines = compare(edition, List.of(), true);
		assertThat(lines).map((line) -> Verdicts.name(line.pairs().get(0).verdict()))
			.contains("COMPARABLE", "WITH_CAUTION", "NOT_COMPARABLE");
		assertThat(lines).allSatisfy((line) -> {
			ComparisonLine.Pair pair = line.pairs().get(0);
			boolean comparable = pair.verdict() instanceof Verdict.Comparable;
			String difference = words(edition).difference(line, pair);
			assertThat(difference.isEmpty()).isEqualTo(!comparable);
			if (comparable) {
				assertThat(told(language, line)).contains(difference).matches(DIFFERENCE);
			}
			else {
				assertThat(said(language, line)).doesNotMatch(DIFFERENCE);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void endsEverySentenceWithOneFullStop(String language) {
		assertThat(compare(edition(language), List.of(), true))
			.allSatisfy((line) -> assertThat(told(language, line)).endsWith(language.equals("en") ? "." : "。")
				.doesNotContain("..", "。。", "。；", ".;", "。.", "  ", "{", "null"));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@CsvSource(delimiter = '|', textBlock = """
			zh | 27.3 | 14.5 | 安徽比山东高12.8个百分点
			zh | 14.5 | 27.3 | 山东比安徽高12.8个百分点
			zh | 7.3  | 7.3  | 两边印的数相同
			zh | 7.3  | 7    | 印出的数相差0.3个百分点，取舍误差内高低不定
			en | 27.3 | 14.5 | Anhui is 12.8 percentage points higher than Shandong
			en | 14.5 | 27.3 | Shandong is 12.8 percentage points higher than Anhui
			en | 7.3  | 7.3  | Both printed the same number
			""")
	void namesTheHigherProvinceWhicheverComesFirst(String language, String one, String two, String difference) {
		Edition edition = edition(language);
		Indicator indicator = edition.catalogue().indicator("industrial-investment-growth");
		ComparisonLine line = new ComparisonLine(indicator, Kind.RESULT, Year.of(2023),
				Stream.of(one, two).map((value) -> exactly(value).of(indicator).side()).map(Optional::of).toList());
		assertThat(words(edition).difference(line, line.pairs().get(0))).isEqualTo(difference);
	}

	/**
	 * What follows the printed figures.
	 */
	private String said(String language, ComparisonLine line) {
		String told = told(language, line);
		String verdict = language.equals("en") ? "With caution|Not comparable" : "须谨慎|不可比";
		String[] parts = told.split(verdict, 2);
		assertThat(parts).as(told).hasSize(2);
		return parts[1];
	}

	private String told(String language, ComparisonLine line) {
		return words(edition(language)).sentence(line, line.pairs().get(0));
	}

	private ComparisonLine line(Edition edition, String indicator) {
		return compare(edition, List.of(edition.catalogue().indicator(indicator)), false).stream()
			.filter((line) -> line.kind() == Kind.RESULT)
			.findFirst()
			.orElseThrow();
	}

	private List<ComparisonLine> compare(Edition edition, List<Indicator> indicators, boolean acrossKinds) {
		return this.comparisons
			.compare(new Question(provinces(edition), indicators, acrossKinds, Periods.NEWEST), edition.catalogue(),
					edition.number())
			.lines();
	}

	private static ComparisonWords words(Edition edition) {
		return new ComparisonWords(provinces(edition), edition);
	}

	private static List<Area> provinces(Edition edition) {
		return Stream.of("CN-AH", "CN-SD").map(edition.catalogue()::province).toList();
	}

	private Edition edition(String language) {
		return this.editions.newest(Locale.forLanguageTag(language));
	}

}
