package org.duibiao.wording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Reason;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.Rank;
import org.duibiao.observation.Remark;
import org.duibiao.observation.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that everything a figure can be has words of its own in both languages.
 */
class ConstantWordsTests {

	@TestFactory
	Stream<DynamicTest> tellsEveryConstantApartFromTheOthersOfItsType() {
		return Stream
			.<Class<? extends Enum<?>>>of(Kind.class, Status.class, Commitment.class, PeriodStatus.class, Remark.class,
					Rank.Basis.class, QuantityKind.class, Indicator.Direction.class)
			.map((type) -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
				for (Phrases phrases : List.of(Languages.ZH, Languages.EN)) {
					List<String> words = Arrays.stream(type.getEnumConstants()).map(phrases::say).toList();
					assertThat(words).doesNotHaveDuplicates().doesNotContain("");
				}
			}));
	}

	@ParameterizedTest
	@EnumSource(Qualifier.class)
	void namesEveryQualifierByItself(Qualifier qualifier) {
		assertThat(Languages.ZH.say("qualifier.name." + qualifier)).isNotBlank();
		assertThat(Languages.EN.say("qualifier.name." + qualifier)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
	}

	@ParameterizedTest
	@EnumSource(Qualifier.class)
	void keepsTheNumberInTheWordsOfEveryQualifier(Qualifier qualifier) {
		assertThat(Languages.ZH.say("Qualifier." + qualifier, "7%")).contains("7%");
		assertThat(Languages.EN.say("Qualifier." + qualifier, "7%")).contains("7%");
	}

	@ParameterizedTest
	@EnumSource(Benchmark.Referent.class)
	void tellsHigherFromLowerWhateverADifferenceRefersTo(Benchmark.Referent referent) {
		for (Phrases phrases : List.of(Languages.ZH, Languages.EN)) {
			String above = phrases.say("benchmark." + referent + ".above", "X", "Y");
			String below = phrases.say("benchmark." + referent + ".below", "X", "Y");
			assertThat(above).contains("X", "Y").isNotEqualTo(below);
			assertThat(below).contains("X", "Y");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "quantity-kind", "unit", "threshold", "indicator", "level", "level-amount", "period",
			"period-unstated", "period-cumulated", "part-year", "part-year-cumulated", "qualifier" })
	void tellsBothSidesInReasonsThatSpeakOfBoth(String key) {
		Reason reason = Reason.of("reason." + key, "first", "second");
		assertThat(Languages.ZH.say(reason)).contains("first", "second");
		assertThat(Languages.EN.say(reason)).contains("first", "second");
	}

	@Test
	void tellsReasonsThatSpeakOfNeitherSide() {
		for (String key : List.of("kind", "expected", "assumed", "rank-basis")) {
			assertThat(Languages.ZH.say("reason." + key)).containsPattern("\\p{IsHan}");
			assertThat(Languages.EN.say("reason." + key)).doesNotContainPattern("\\p{IsHan}|\\{");
		}
	}

}
