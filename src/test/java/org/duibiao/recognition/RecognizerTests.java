package org.duibiao.recognition;

import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.PrintedNumber;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Rank;
import org.duibiao.source.Part;
import org.duibiao.source.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the {@link Recognizer} beyond single tokens.
 */
class RecognizerTests {

	@Test
	void readsOnAfterACaptionOrABox() {
		List<Proposal> proposals = Texts.read(Part.RESULTS, "抓好春耕，1—", "图为春耕现场", "●全年新建农场5家。", "9月实施项目12个，新建水渠");
		assertThat(proposals).extracting(Proposal::token).containsExactly("1—", "5家", "9月", "12个");
		assertThat(figure(proposals, "12个").period()).hasValueSatisfying((period) -> {
			assertThat(period.time().start()).isEqualTo("2023-01");
			assertThat(period.time().end()).isEqualTo("2023-09");
		});
	}

	@Test
	void takesUnitsFromTheNextParagraph() {
		List<Proposal> proposals = Texts.read(Part.RESULTS, "新建农场，共1,200", "家，新建水渠");
		assertThat(figure(proposals, "1,200").unit()).contains(new PrintedUnit("家", Optional.of("jia")));
	}

	@ParameterizedTest
	@CsvSource({ "'新增，1', 成", "'新增，12', 3家", "'新增，约', 3家", "'新增，3', 家左右", "'居全国第1，居全国第1', 2位" })
	void proposesNoFigureForAPieceOfItsNumber(String text, String next) {
		List<Proposal> proposals = Texts.read(Part.RESULTS, text, next + "，新建水渠");
		assertThat(proposals).allSatisfy((proposal) -> {
			if (proposal.proposed() instanceof Proposed.Figure figure) {
				assertThat(figure.quantity()).isEqualTo(PrintedNumber.read(proposal.token()));
			}
			if (proposal.proposed() instanceof Proposed.Position position) {
				assertThat(position.rank()).isEqualTo(PrintedRank.read(proposal.token()));
			}
		});
	}

	@Test
	void countsOccurrencesAsTheSeedDoes() {
		List<Proposal> proposals = Texts.read(Part.RESULTS, "新增7家、27家，又新增7家。");
		assertThat(proposals).extracting((proposal) -> proposal.place("d"))
			.containsExactly(new SourcePlace("d", "s", 1, "7家", 1), new SourcePlace("d", "s", 1, "27家", 1),
					new SourcePlace("d", "s", 1, "7家", 2));
	}

	@Test
	void tellsTheNamesThat分别GivesInOrder() {
		List<Proposal> proposals = Texts.read(Part.RESULTS, "粮食、蔬菜产量分别增长3.2%、5.1%。");
		assertThat(figure(proposals, "5.1%").shared()).contains(new Proposed.Shared.Respectively(2, 2, "蔬菜产量"));
	}

	@Test
	void takes均ForSeveralAnd平均ForOne() {
		assertThat(figure(Texts.read(Part.RESULTS, "粮食、蔬菜产量均增长3.2%。"), "3.2%").shared())
			.contains(new Proposed.Shared.Each());
		assertThat(figure(Texts.read(Part.RESULTS, "产量平均增长3.2%。"), "3.2%").shared()).isEmpty();
	}

	@Test
	void tellsOfWhatARankIs() {
		assertThat(position("新建农场5家，居全国第三位。").basis()).isEqualTo(Rank.Basis.VALUE);
		assertThat(position("新建农场5家，总数居全国第三位。").basis()).isEqualTo(Rank.Basis.UNPRINTED_TOTAL);
		assertThat(position("农业指数居全国第三位。").basis()).isEqualTo(Rank.Basis.UNPRINTED_VALUE);
		assertThat(position("农业指数居全国第三位。").scope()).contains(new AreaCode("CN"));
	}

	@Test
	void tellsWhatADifferenceIsTo() {
		assertThat(referent("高于全国1.1个百分点").area()).contains(new AreaCode("CN"));
		assertThat(referent("高于全市平均1.1个百分点").kind()).contains(Benchmark.Referent.AREA);
		assertThat(referent("高于全部投资1.1个百分点").kind()).contains(Benchmark.Referent.INDICATOR);
		assertThat(referent("较上半年提高1.1个百分点").period()).hasValueSatisfying((period) -> {
			assertThat(period.start()).isEqualTo("2023-01");
			assertThat(period.end()).isEqualTo("2023-06");
		});
		assertThat(referent("提高1.1个百分点").kind()).isEmpty();
	}

	@Test
	void namesTheIndicatorsThatStandNearest() {
		Vocabulary vocabulary = new Vocabulary(List.of(), List.of(new Name("jia", "家"), new Name("percent", "%")),
				List.of(indicator("dairy-farms", "奶牛农场", "jia", false), indicator("farms", "农场", "jia", false),
						indicator("dairy-growth", "奶牛农场增速", "percent", true)));
		List<Proposal> proposals = new Recognizer(vocabulary).read(Texts.of(Part.RESULTS, "新建奶牛农场5家，奶牛农场增长8%。"));
		assertThat(figure(proposals, "5家").candidates().get(0).indicator()).isEqualTo(new IndicatorCode("dairy-farms"));
		assertThat(figure(proposals, "8%").candidates()).extracting(Candidate::indicator)
			.containsExactly(new IndicatorCode("dairy-growth"));
	}

	@Test
	void tellsItsGroundsWithTheWordsTheyRestOn() {
		assertThat(Texts.read(Part.TARGETS, "力争新建农场20家左右。").get(0).grounds()).containsExactly(
				Reason.of("recognition.rule.MEASURED", "家"), Reason.of("recognition.rule.QUALIFIED", "左右"),
				Reason.of("recognition.rule.AIMED", "力争"), Reason.of("recognition.rule.TIME_OF_HEADING", "2024"));
	}

	private static IndicatorName indicator(String code, String zh, String unit, boolean growth) {
		return new IndicatorName(new IndicatorCode(code), zh, unit, growth);
	}

	private static Proposed.Figure figure(List<Proposal> proposals, String token) {
		return proposals.stream()
			.filter((proposal) -> proposal.token().equals(token))
			.map((proposal) -> (Proposed.Figure) proposal.proposed())
			.findFirst()
			.orElseThrow();
	}

	private static Proposed.Position position(String text) {
		return Texts.read(Part.RESULTS, text)
			.stream()
			.map(Proposal::proposed)
			.filter(Proposed.Position.class::isInstance)
			.map(Proposed.Position.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private static Proposed.Referent referent(String words) {
		return Texts.read(Part.RESULTS, "产量增长3%，" + words + "。")
			.stream()
			.map(Proposal::proposed)
			.filter(Proposed.Difference.class::isInstance)
			.map((proposed) -> ((Proposed.Difference) proposed).referent())
			.findFirst()
			.orElseThrow();
	}

}
