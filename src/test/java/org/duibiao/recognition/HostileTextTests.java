package org.duibiao.recognition;

import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.kernel.PrintedNumber;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.kernel.Quantity;
import org.duibiao.source.Part;
import org.duibiao.source.text.Numerals;
import org.duibiao.source.text.Paragraph;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Tests of what holds for any text, however it is made.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTests {

	/** A guard against running without end, wide enough for any machine. */
	private static final Duration WITHOUT_END = Duration.ofMinutes(3);

	private static final int MOST_TEXTS = 4;

	private static final int MOST_WORDS = 40;

	private static final List<String> WORDS = List.of("1", "7.3", "1,200", "１２", "两", "十四五", "万", "亿", "万亿", "成", "百分之",
			"家", "元", "%", "％", "个百分点", "左右", "以上", "超过", "近", "约", "数", "上", "多", "余", "第", "位", "首位", "前列", "首次",
			"居全国", "并列", "高于", "较", "比", "上年", "提高", "下降", "1—10月", "上半年", "2023年", "全年", "年底", "截至", "预计", "力争", "确保",
			"分别", "均", "由", "增至", "“", "”", "《", "》", "（", "）", "，", "。", "；", "、", "企业", "增长", "大", "级", "条", "出台",
			"A", "G", "+", "-", ".", " ", "\n", "图为", "●", "\u202E", "\u200B", "\uD83D\uDE00", "\uD83D", "\uDE00",
			"\u0000", "٣", "点", "分之", "位数", "年", "月");

	private static final int FIVE_MILLION = 5_000_000;

	private final Recognizer recognizer = new Recognizer(Texts.VOCABULARY);

	@ParameterizedTest
	@MethodSource("seeds")
	void readsTokensThatStandWhereItSays(int seed) {
		assertThat(read(Part.RESULTS, seed).stream().flatMap(List::stream)).allSatisfy((proposal) -> {
			assertThat(proposal.span().end()).isLessThanOrEqualTo(proposal.paragraph().text().length());
			assertThat(proposal.token()).hasSizeLessThanOrEqualTo(100);
			assertThat(proposal.grounds()).isNotEmpty();
			assertThat(proposal.paragraph().occurrences(proposal.token()).get(proposal.occurrence() - 1))
				.isEqualTo(proposal.span());
			assertThat(Numerals.of(proposal.paragraph()))
				.anySatisfy((numeral) -> assertThat(proposal.span().contains(numeral.span())).isTrue());
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void readsTokensThatDoNotOverlap(int seed) {
		assertThat(read(Part.TARGETS, seed)).allSatisfy((proposals) -> {
			for (int i = 1; i < proposals.size(); i++) {
				Proposal before = proposals.get(i - 1);
				Proposal after = proposals.get(i);
				if (before.paragraph().equals(after.paragraph())) {
					assertThat(before.span().end()).isLessThanOrEqualTo(after.span().start());
				}
			}
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void readsWhatTheKernelReadsInTheToken(int seed) {
		assertThat(read(Part.RESULTS, seed).stream().flatMap(List::stream)).allSatisfy((proposal) -> {
			if (proposal.proposed() instanceof Proposed.Figure figure) {
				assertThat(figure.quantity()).isEqualTo(PrintedNumber.read(proposal.token()));
				assertThat(figure.status().isPresent()).isNotEqualTo(figure.commitment().isPresent());
			}
			if (proposal.proposed() instanceof Proposed.Position position) {
				assertThat(position.rank()).isEqualTo(PrintedRank.read(proposal.token()));
			}
			if (proposal.proposed() instanceof Proposed.Difference difference) {
				assertThat(difference.difference().map((found) -> found.value().abs()))
					.isEqualTo(PrintedNumber.read(proposal.token()).map(Quantity::value));
			}
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void readsTheSameTwice(int seed) {
		assertThat(read(Part.RESULTS, seed)).isEqualTo(read(Part.RESULTS, seed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "一", "1,", "1.", "1—", "1月", "，", "“", "《", "（一）", "1%", "超", "比", "第", "较上年", "2023",
			"2023年", "千", "首", "1—10月，", "由1至", "百分之", "十四五", "\u202E1", "\uD83D\uDE00", "\uD83D1", "居全国第1、", "分别1%、" })
	void comesToAnEndWithFiveMillionCharacters(String piece) {
		String text = piece.repeat(FIVE_MILLION / piece.length());
		assertTimeoutPreemptively(WITHOUT_END, () -> {
			List<Proposal> proposals = this.recognizer.read(Texts.of(Part.RESULTS, text));
			assertThat(proposals).hasSizeLessThanOrEqualTo(Recognizer.MOST_PROPOSALS);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "全年1—10月增长5%，比上年提高1.2个百分点、", "1家，" })
	void comesToAnEndWithFiveMillionCharactersInParagraphs(String piece) {
		String text = piece.repeat(1 + 5_000 / piece.length());
		List<Passage> passages = IntStream.rangeClosed(1, FIVE_MILLION / text.length())
			.mapToObj((number) -> new Passage(new Paragraph("s", number, text),
					new Setting(Part.RESULTS, Year.of(2023), List.of())))
			.toList();
		assertTimeoutPreemptively(WITHOUT_END,
				() -> assertThat(this.recognizer.read(passages)).hasSizeLessThanOrEqualTo(Recognizer.MOST_PROPOSALS));
	}

	static IntStream seeds() {
		return IntStream.rangeClosed(1, 20);
	}

	/** The same for the same seed, so that whatever is found is found again. */
	private List<List<Proposal>> read(Part part, int seed) {
		Random random = new Random(seed);
		return IntStream.range(0, 100)
			.mapToObj((index) -> this.recognizer.read(Texts.of(part, texts(random))))
			.toList();
	}

	private static String[] texts(Random random) {
		return IntStream.range(0, random.nextInt(MOST_TEXTS + 1))
			.mapToObj((index) -> text(random))
			.toArray(String[]::new);
	}

	private static String text(Random random) {
		return random.ints(random.nextInt(MOST_WORDS + 1), 0, WORDS.size())
			.mapToObj(WORDS::get)
			.collect(Collectors.joining());
	}

}
