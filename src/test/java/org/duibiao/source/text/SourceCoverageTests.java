package org.duibiao.source.text;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.source.ExcludedNumeral;
import org.duibiao.source.Exclusion;
import org.duibiao.source.SourcePlace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link SourceCoverage}.
 */
class SourceCoverageTests {

	private static final SourcePlace ROAD = Lake.place("s2", 1, "7公里", 1);

	private final List<SourcePlace> figures = new ArrayList<>(List.of(Lake.place("s0", 3, "3座", 1), ROAD,
			Lake.place("s2", 1, "首位", 1), Lake.place("s2", 1, "17公里", 1), Lake.place("s2", 3, "7公里", 1),
			Lake.place("s3", 1, "5000株", 1), new SourcePlace("hill", "s2", 1, "7箱", 1)));

	private final List<ExcludedNumeral> exclusions = new ArrayList<>(
			List.of(exclusion("s1", 1, "2001年"), exclusion("s2", 1, "一"), exclusion("s3", 1, "二"),
					new ExcludedNumeral(new SourcePlace("hill", "s1", 1, "2001年", 1), Exclusion.DATE)));

	@Test
	void leavesNothingOverWhenAllIsAccountedFor() {
		SourceCoverage coverage = coverage();
		assertThat(coverage.leftOver()).isEmpty();
		assertThat(coverage.notFound()).isEmpty();
		assertThat(coverage.needless()).isEmpty();
	}

	@Test
	void tellsWhatAccountsForEachNumeral() {
		assertThat(coverage().numerals()).hasSize(9)
			.contains(new CoveredNumeral(new Numeral(Lake.lake().paragraphs().get(4), new Span(8, 9)), List.of(ROAD),
					List.of()))
			.extracting((numeral) -> numeral.numeral().asPrinted())
			.containsExactly("3", "2001", "一", "7", "首位", "17", "7", "二", "5000");
	}

	@Test
	void leavesOverWhatNothingAccountsFor() {
		this.figures.remove(ROAD);
		this.exclusions.remove(0);
		assertThat(coverage().leftOver()).extracting(Numeral::asPrinted).containsExactly("2001", "7");
	}

	@Test
	void leavesOverANumeralOfWhichATokenHasOnlyAPart() {
		this.exclusions.set(0, exclusion("s1", 1, "年"));
		this.figures.remove(5);
		this.figures.add(Lake.place("s3", 1, "5000株。", 1));
		SourceCoverage coverage = coverage();
		assertThat(coverage.leftOver()).extracting(Numeral::asPrinted).containsExactly("2001");
		assertThat(coverage.notFound()).isEmpty();
	}

	@Test
	void namesPlacesWhereTheTokenDoesNotStand() {
		SourcePlace moved = Lake.place("s2", 2, "7公里", 1);
		ExcludedNumeral missing = exclusion("s2", 1, "十");
		this.figures.add(moved);
		this.exclusions.add(missing);
		assertThat(coverage().notFound()).containsExactly(moved, missing.place());
	}

	@Test
	void namesExclusionsThatAreNotNeeded() {
		ExcludedNumeral ofAFigure = exclusion("s2", 1, "修路7");
		ExcludedNumeral withoutNumeral = exclusion("s2", 2, "湖边");
		this.exclusions.addAll(List.of(ofAFigure, withoutNumeral));
		assertThat(coverage().needless()).containsExactly(ofAFigure, withoutNumeral);
	}

	@Test
	void namesBothExclusionsOfOneNumeral() {
		ExcludedNumeral another = exclusion("s1", 1, "2001");
		this.exclusions.add(another);
		assertThat(coverage().needless()).containsExactly(this.exclusions.get(0), another);
	}

	private SourceCoverage coverage() {
		return SourceCoverage.of(Lake.lake(), this.figures, this.exclusions);
	}

	private static ExcludedNumeral exclusion(String section, int paragraph, String token) {
		return new ExcludedNumeral(Lake.place(section, paragraph, token, 1), Exclusion.EXPRESSION);
	}

}
