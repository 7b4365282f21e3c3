package org.duibiao.wording;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duibiao.SeededStore;
import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link FigureWords} with the figures of the seed.
 */
@SeededStore
class FigureWordsTests {

	private static final Map<Qualifier, Pattern> ZH = Map.of(Qualifier.ABOUT, Pattern.compile("左右$"),
			Qualifier.AT_LEAST, Pattern.compile("以上$"), Qualifier.MORE_THAN, Pattern.compile("^超|^过|^突破|多|余"),
			Qualifier.DOUBLE_DIGIT, Pattern.compile("^两位数"));

	private static final Map<Qualifier, Pattern> EN = Map.of(Qualifier.ABOUT, Pattern.compile("^about \\S"),
			Qualifier.AT_LEAST, Pattern.compile("^at least \\S"), Qualifier.MORE_THAN,
			Pattern.compile("^more than \\S"), Qualifier.DOUBLE_DIGIT, Pattern.compile("^double-digit"));

	private final Editions editions;

	private final Figures figures;

	FigureWordsTests(@Autowired Editions editions, @Autowired Observations observations) {
		this.editions = editions;
		this.figures = observations.find(Selection.ALL, editions.newest(Locale.CHINESE).number());
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvFileSource(resources = "figures.csv", numLinesToSkip = 1)
	void tellsAFigureWithAllThatBelongsToIt(String id, String language, String value, String meaning, String period,
			String note, String kind, String notes, String ranks, String benchmarks) {
		FigureView view = words(language).view(figure(id));
		assertThat(view.id()).isEqualTo(id);
		assertThat(view.value()).isEqualTo(value);
		assertThat(view.meaning()).isEqualTo(given(meaning));
		assertThat(view.period()).isEqualTo(period);
		assertThat(view.periodNote()).isEqualTo(given(note));
		assertThat(view.kind()).isEqualTo(kind);
		assertThat(view.notes()).isEqualTo(list(notes));
		assertThat(view.ranks()).isEqualTo(list(ranks));
		assertThat(view.benchmarks()).isEqualTo(list(benchmarks));
		assertThat(view.claims()).isEqualTo(Stream.concat(list(ranks).stream(), list(benchmarks).stream()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void neverShowsAQualifiedFigureWithoutItsQualifier(String language) {
		Map<Qualifier, Pattern> patterns = language.equals("en") ? EN : ZH;
		FigureWords words = words(language);
		List<Observation> all = all();
		assertThat(all).hasSize(127).extracting((figure) -> figure.quantity().qualifier()).contains(Qualifier.values());
		for (Observation figure : all) {
			String value = words.view(figure).value();
			patterns.forEach((qualifier, pattern) -> assertThat(pattern.matcher(value).find())
				.as("%s of %s in %s", qualifier, figure.id(), value)
				.isEqualTo(figure.quantity().qualifier() == qualifier));
		}
	}

	@Test
	void explainsEveryQualifierThatIsPrintedInChinese() {
		for (Observation figure : all()) {
			if (!figure.quantity().isExact()) {
				assertThat(words("zh").view(figure).meaning()).as("%s", figure.id())
					.matches("(约|不少于|多于|两位数，即)[\\d,.]+.+");
			}
		}
	}

	@Test
	void showsFiguresAsPrintedInChineseAndKeepsTheTokenInEnglish() {
		for (Observation figure : all()) {
			assertThat(words("zh").view(figure).value()).isEqualTo(figure.asPrinted());
			assertThat(words("en").view(figure).printed()).isEqualTo(figure.asPrinted());
			assertThat(words("en").view(figure).meaning()).isEmpty();
		}
	}

	@Test
	void leavesNoChineseInEnglishWordsButPrintedRanks() {
		FigureWords words = words("en");
		for (Observation figure : all()) {
			FigureView view = words.view(figure);
			assertThat(Stream.of(List.of(view.value(), view.period(), view.periodNote(), view.kind(), view.place()),
					view.notes(), view.benchmarks()))
				.as("%s", figure.id())
				.allSatisfy((texts) -> assertThat(String.join(" ", texts)).doesNotContainPattern("\\p{IsHan}"));
		}
	}

	@Test
	void tellsRanksThatArePrintedWithoutAnyValue() {
		assertThat(this.figures.ranksAlone()).map(words("zh")::rankAlone)
			.containsExactly("产业数字化指数：“全国前茅”（只有文字）（数值未印）", "制造业数字化转型指数：“全国前茅”（只有文字）（数值未印）");
		assertThat(this.figures.ranksAlone()).map(words("en")::rankAlone)
			.first()
			.isEqualTo("Industrial digitalisation index: “全国前茅” in words only: among the first in the nation "
					+ "(the value is not printed)");
	}

	@ParameterizedTest
	@CsvSource({ "ah-2023-001, '坚定不移推进新型工业化，第 3 段', 'Introduction, paragraph 3'",
			"sd-2023-021, '新旧动能转换加速深化，第 3 段', 'From old to new drivers of growth, paragraph 3'" })
	void tellsWhereAFigureStands(String id, String zh, String en) {
		assertThat(words("zh").view(figure(id)).place()).isEqualTo(zh);
		assertThat(words("en").view(figure(id)).place()).isEqualTo(en);
	}

	@Test
	void tellsDifferencesOfPercentagesInPercentagePoints() {
		Quantity difference = new Quantity(new BigDecimal("12.8"), 1, 1, Qualifier.EXACT);
		assertThat(words("zh").difference(difference, indicator("industrial-investment-growth"))).isEqualTo("12.8个百分点");
		assertThat(words("en").difference(difference, indicator("industrial-investment-growth")))
			.isEqualTo("12.8 percentage points");
	}

	@Test
	void tellsOtherDifferencesInTheirUnit() {
		Quantity difference = new Quantity(BigDecimal.valueOf(1759), 0, 1, Qualifier.EXACT);
		assertThat(words("zh").difference(difference, indicator("new-provincial-specialised-enterprises")))
			.isEqualTo("1,759户");
	}

	private Indicator indicator(String code) {
		return this.editions.newest(Locale.CHINESE).catalogue().indicator(code);
	}

	private FigureWords words(String language) {
		return this.editions.newest(Locale.forLanguageTag(language)).words();
	}

	private Observation figure(String id) {
		return all().stream().filter((figure) -> figure.id().value().equals(id)).findFirst().orElseThrow();
	}

	private List<Observation> all() {
		return this.figures.distinct()
			.stream()
			.flatMap((figure) -> Stream.concat(Stream.of(figure), this.figures.repetitionsOf(figure).stream()))
			.toList();
	}

	private static String given(String cell) {
		return (cell != null) ? cell : "";
	}

	private static List<String> list(String cell) {
		return (cell != null) ? Arrays.asList(cell.split("\\|")) : List.of();
	}

}
