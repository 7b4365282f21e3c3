package org.duibiao.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.duibiao.SeededStore;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.wording.Computed;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Audits} with every check that the seed allows.
 */
@SeededStore
class AuditsTests {

	private static final int ALL = 19;

	private final Edition chinese;

	private final Edition english;

	private final Observations observations;

	private final List<Check> checks;

	AuditsTests(@Autowired Audits audits, @Autowired Editions editions, @Autowired Observations observations) {
		this.chinese = editions.newest(Locale.CHINESE);
		this.english = editions.newest(Locale.ENGLISH);
		this.observations = observations;
		this.checks = audits.of(this.chinese.catalogue(), this.chinese.number()).checks();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/org/duibiao/audit/checks.csv", numLinesToSkip = 1)
	void computesWhatAReaderComputes(Check.Type type, String area, String indicator, String zh, String en,
			Check.Verdict verdict) {
		assertThat(this.checks)
			.filteredOn((check) -> check.type() == type && check.area().value().equals(area)
					&& check.figures().get(0).indicator().value().equals(indicator))
			.singleElement()
			.satisfies((check) -> {
				assertThat(check.verdict()).isEqualTo(verdict);
				assertThat(this.chinese.words().say(check.computation())).contains(zh);
				assertThat(this.english.words().say(check.computation())).contains(en);
			});
	}

	@Test
	void checksNothingElse() {
		assertThat(this.checks).hasSize(ALL);
	}

	@Test
	void findsNoContradictionInTheSeed() {
		assertThat(this.checks).extracting(Check::verdict).doesNotContain(Check.Verdict.CONTRADICTS);
	}

	@Test
	void tellsTheSpeechValleyTargetNearItsBaseAndNotAsFortyPercent() {
		assertThat(this.checks)
			.filteredOn((check) -> check.figures().get(0).indicator().value().equals("speech-valley-revenue-growth"))
			.singleElement()
			.satisfies((check) -> assertThat(this.english.words().say(check.computation())).contains("near")
				.contains("250 billion yuan")
				.doesNotContain("40"));
	}

	@Test
	void keepsComputedFiguresOutOfTheStore() {
		List<BigDecimal> implied = this.checks.stream()
			.flatMap((check) -> check.computation().arguments().stream())
			.filter(Computed.class::isInstance)
			.map((argument) -> ((Computed) argument).quantity().value().stripTrailingZeros())
			.toList();
		assertThat(implied).hasSize(13);
		assertThat(this.observations.find(Selection.ALL, this.chinese.number()).inReadingOrder())
			.extracting((figure) -> figure.quantity().value().stripTrailingZeros())
			.doesNotContainAnyElementsOf(implied);
	}

	@Test
	void marksEachComputedFigureAsComputed() {
		assertThat(this.checks)
			.filteredOn((check) -> check.computation().arguments().stream().anyMatch(Computed.class::isInstance))
			.allSatisfy((check) -> {
				assertThat(this.chinese.words().say(check.computation())).contains("推算");
				assertThat(this.english.words().say(check.computation())).contains("computed");
			});
	}

	@Test
	void namesTheFiguresThatAreInvolved() {
		assertThat(this.checks).allSatisfy((check) -> {
			assertThat(check.figures()).isNotEmpty().doesNotHaveDuplicates();
			assertThat(check.figures()).extracting((figure) -> figure.area()).containsOnly(check.area());
		});
	}

}
