package org.duibiao.comparison.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonLine;
import org.duibiao.comparison.ComparisonWords;
import org.duibiao.comparison.Side;
import org.duibiao.comparison.web.ComparePage.FigureCell;
import org.duibiao.comparison.web.ComparePage.Judgement;
import org.duibiao.comparison.web.ComparePage.Province;
import org.duibiao.comparison.web.ComparePage.Row;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.observation.Kind;
import org.duibiao.site.Address;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureWords;
import org.duibiao.wording.Phrases;

/**
 * Tells a comparison in the reader's language.
 */
final class CompareComposer {

	private static final int MOST_SENTENCES = 3;

	private final Comparison comparison;

	private final Edition edition;

	private final FigureWords words;

	private final Phrases phrases;

	private final ComparisonWords told;

	CompareComposer(Comparison comparison, Edition edition) {
		this.comparison = comparison;
		this.edition = edition;
		this.words = edition.words();
		this.phrases = edition.phrases();
		this.told = new ComparisonWords(comparison.provinces(), edition);
	}

	List<Province> provinces() {
		return this.comparison.provinces()
			.stream()
			.map((area) -> new Province(this.phrases.say(area.shortName()), area.code().value(),
					Address.in(this.edition, area).toString(), this.edition.catalogue().slotOf(area)))
			.toList();
	}

	List<Row> rows() {
		return this.comparison.lines().stream().map(this::row).toList();
	}

	private Row row(ComparisonLine line) {
		List<FigureCell> cells = IntStream.range(0, line.sides().size())
			.mapToObj((index) -> cell(line, index))
			.toList();
		return new Row(this.phrases.say(line.indicator().name()),
				Address.in(this.edition, "indicators", line.indicator().code().value()).toString(),
				this.phrases.say("compare.kind", line.kind(), line.year()), line.kind() == Kind.TARGET, cells,
				line.pairs().stream().map((pair) -> judgement(line, pair)).toList());
	}

	private FigureCell cell(ComparisonLine line, int index) {
		Optional<Side> side = line.sides().get(index);
		String instead = side.map(Side::indicator)
			.filter((indicator) -> !indicator.code().equals(line.indicator().code()))
			.map((indicator) -> this.phrases.say(indicator.name()))
			.orElse("");
		return new FigureCell(name(index), side.map((it) -> this.words.view(it.observation())), instead);
	}

	Judgement judgement(ComparisonLine line, ComparisonLine.Pair pair) {
		return Judgement.of(this.phrases.say("compare.pair", name(pair.first()), name(pair.second())), pair.verdict(),
				this.told.difference(line, pair), this.edition);
	}

	/**
	 * What may be said of each pair, if only one thing is compared.
	 * @return the sentences
	 */
	List<String> sentences() {
		return (this.comparison.lines().size() != 1) ? List.of()
				: this.comparison.lines()
					.stream()
					.flatMap((line) -> line.pairs().stream().map((pair) -> this.told.sentence(line, pair)))
					.limit(MOST_SENTENCES)
					.toList();
	}

	private String name(int index) {
		return this.phrases.say(area(index));
	}

	private LocalizedText area(int index) {
		return this.comparison.provinces().get(index).shortName();
	}

}
