package org.duibiao.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.catalogue.Unit.Dimension;
import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Rank.Basis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.comparison.Printed.as;
import static org.duibiao.comparison.Printed.exactly;

/**
 * Tests for {@link Rule}.
 */
class RuleTests {

	private static final Indicator COUNT = Printed.indicator("count", QuantityKind.FLOW, Dimension.COUNT);

	private static final Indicator OTHER = Printed.indicator("other", QuantityKind.FLOW, Dimension.COUNT);

	@TestFactory
	Stream<DynamicTest> findsWhatItIsFor() {
		return cases().filter(Predicate.not(Case::isSilent))
			.map((it) -> DynamicTest.dynamicTest(it.rule() + ": " + it.why(), () -> {
				assertThat(it.examine()).map(Finding::forbids).hasValue(it.forbids());
				assertThat(it.examine()).map((finding) -> finding.reason().key()).hasValue("reason." + it.key());
				assertThat(it.back()).map(Finding::forbids).hasValue(it.forbids());
			}));
	}

	@TestFactory
	Stream<DynamicTest> findsNothingElse() {
		return cases().filter(Case::isSilent).map((it) -> DynamicTest.dynamicTest(it.rule() + ": " + it.why(), () -> {
			assertThat(it.examine()).isEmpty();
			assertThat(it.back()).isEmpty();
		}));
	}

	@Test
	void isTestedRuleByRuleInBothWays() {
		Set<Rule> all = Set.of(Rule.values());
		assertThat(cases().filter(Case::isSilent).map(Case::rule).collect(Collectors.toSet())).isEqualTo(all);
		assertThat(cases().filter(Predicate.not(Case::isSilent)).map(Case::rule).collect(Collectors.toSet()))
			.isEqualTo(all);
	}

	@Test
	void comparesFiguresSideBySideByAllRulesButTheOneForTargetsBesideResults() {
		assertThat(Rule.sideBySide()).isEqualTo(without(Rule.SAME_MONTHS));
	}

	@Test
	void setsATargetBesideAResultWithoutTheRulesThatForbidJustThat() {
		assertThat(Rule.ambition()).isEqualTo(without(Rule.LEVEL, Rule.PERIOD, Rule.KIND, Rule.RANK_BASIS));
	}

	@Test
	void comparesAProvinceWithItselfByTheMonthsCoveredInsteadOfTheSamePeriod() {
		assertThat(Rule.overTime()).isEqualTo(without(Rule.LEVEL, Rule.PERIOD, Rule.RANK_BASIS));
	}

	private static List<Rule> without(Rule... rules) {
		return Arrays.stream(Rule.values()).filter((rule) -> !Arrays.asList(rules).contains(rule)).toList();
	}

	private static Stream<Case> cases() {
		return Stream.of(definitions(), levels(), periods(), sayings(), fullYears()).flatMap((it) -> it);
	}

	private static Stream<Case> definitions() {
		Printed flow = exactly("129").of(COUNT);
		Indicator stock = Printed.indicator("count", QuantityKind.STOCK, Dimension.COUNT);
		Indicator net = Printed.indicator("count", QuantityKind.NET_CHANGE, Dimension.COUNT);
		Indicator money = Printed.indicator("count", QuantityKind.FLOW, Dimension.CURRENCY);
		Indicator large = Printed.from(COUNT, 100_000_000);
		Indicator small = Printed.from(COUNT, 5_000_000);
		return Stream.of(
				forbids(Rule.QUANTITY_KIND, "flow and stock", flow, exactly("1032").of(stock), "quantity-kind"),
				forbids(Rule.QUANTITY_KIND, "gross and net", flow, exactly("1869").of(net), "quantity-kind"),
				silent(Rule.QUANTITY_KIND, "two flows", flow, exactly("3").of(OTHER)),
				forbids(Rule.UNIT, "things and money", flow, exactly("1").of(money), "unit"),
				silent(Rule.UNIT, "two counts", flow, exactly("1").of(OTHER)),
				forbids(Rule.THRESHOLD, "from 100 or from 5 million yuan on", exactly("1").of(large),
						exactly("1").of(small), "threshold"),
				forbids(Rule.THRESHOLD, "from a size on or all", exactly("1").of(large), flow, "threshold"),
				silent(Rule.THRESHOLD, "from the same size on", exactly("1").of(large), exactly("2").of(large)),
				silent(Rule.THRESHOLD, "no threshold", flow, flow),
				forbids(Rule.DEFINITION, "two indicators", flow, exactly("1").of(OTHER), "indicator"),
				forbids(Rule.DEFINITION, "two of a family", exactly("1").of(Printed.inFamily(COUNT, "giants")),
						exactly("1").of(Printed.inFamily(OTHER, "giants")), "family"),
				forbids(Rule.DEFINITION, "two of different families",
						exactly("1").of(Printed.inFamily(COUNT, "giants")),
						exactly("1").of(Printed.inFamily(OTHER, "clusters")), "indicator"),
				silent(Rule.DEFINITION, "one indicator", flow, exactly("2").of(COUNT)));
	}

	private static Stream<Case> levels() {
		Indicator share = Printed.indicator("share", QuantityKind.SHARE, Dimension.PERCENT);
		Indicator stock = Printed.indicator("stock", QuantityKind.STOCK, Dimension.COUNT);
		Indicator net = Printed.indicator("net", QuantityKind.NET_CHANGE, Dimension.COUNT);
		return Stream.of(
				forbids(Rule.LEVEL, "a flow of a prefecture", exactly("129").of(COUNT),
						exactly("12").of(COUNT).ofPrefecture(), "level-amount"),
				forbids(Rule.LEVEL, "a stock of a prefecture", exactly("129").of(stock),
						exactly("12").of(stock).ofPrefecture(), "level-amount"),
				forbids(Rule.LEVEL, "a net change of a prefecture", exactly("129").of(net),
						exactly("12").of(net).ofPrefecture(), "level-amount"),
				cautions(Rule.LEVEL, "a growth rate of a prefecture", exactly("7.3"), exactly("8.1").ofPrefecture(),
						"level"),
				cautions(Rule.LEVEL, "a share of a prefecture", exactly("91").of(share),
						exactly("95").of(share).ofPrefecture(), "level"),
				silent(Rule.LEVEL, "two prefectures", exactly("12").of(COUNT).ofPrefecture(),
						exactly("15").of(COUNT).ofPrefecture()),
				silent(Rule.LEVEL, "two provinces", exactly("12").of(COUNT), exactly("15").of(COUNT)));
	}

	private static Stream<Case> periods() {
		return Stream.of(
				cautions(Rule.PERIOD, "a rate over eleven months and over ten",
						exactly("7.3").over("2023-01", "2023-11"), exactly("6.9").over("2023-01", "2023-10"), "period"),
				forbids(Rule.PERIOD, "a flow over eleven months and over ten",
						exactly("7").of(COUNT).over("2023-01", "2023-11"),
						exactly("6").of(COUNT).over("2023-01", "2023-10"), "period-cumulated"),
				cautions(Rule.PERIOD, "one unstated", exactly("7").of(COUNT).somewhenIn("2023"),
						exactly("6").of(COUNT).over("2023-01", "2023-10"), "period-unstated"),
				cautions(Rule.PERIOD, "both unstated in the same year", exactly("7").somewhenIn("2023"),
						exactly("6").somewhenIn("2023"), "period-unstated"),
				cautions(Rule.PERIOD, "a stock at two dates",
						exactly("7").of(QuantityKind.STOCK, Dimension.COUNT).asAt("2023-11-30"),
						exactly("6").of(QuantityKind.STOCK, Dimension.COUNT).asAt("2023-12-31"), "period"),
				silent(Rule.PERIOD, "a stock at one date",
						exactly("7").of(QuantityKind.STOCK, Dimension.COUNT).asAt("2023-11-30"),
						exactly("6").of(QuantityKind.STOCK, Dimension.COUNT).asAt("2023-11-30")),
				silent(Rule.PERIOD, "the same ten months", exactly("27.3").over("2023-01", "2023-10"),
						exactly("14.5").over("2023-01", "2023-10")));
	}

	private static Stream<Case> sayings() {
		return Stream.of(cautions(Rule.KIND, "a target and a result", exactly("7"), exactly("7").target(), "kind"),
				silent(Rule.KIND, "two targets", exactly("7").target(), exactly("8").target()),
				cautions(Rule.EXPECTED, "expected and actual", exactly("5").expected(), exactly("5"), "expected"),
				cautions(Rule.EXPECTED, "both expected", exactly("5").expected(), exactly("6").expected(), "expected"),
				silent(Rule.EXPECTED, "both actual", exactly("5"), exactly("5")),
				silent(Rule.EXPECTED, "targets", exactly("5").target(), exactly("5").target()),
				cautions(Rule.QUALIFIER, "about", as("7", Qualifier.ABOUT), exactly("7.3"), "qualifier"),
				cautions(Rule.QUALIFIER, "both at least", as("600", Qualifier.AT_LEAST), as("340", Qualifier.AT_LEAST),
						"qualifier"),
				cautions(Rule.QUALIFIER, "more than", exactly("50"), as("50", Qualifier.MORE_THAN), "qualifier"),
				cautions(Rule.QUALIFIER, "double-digit", exactly("9"), as("10", Qualifier.DOUBLE_DIGIT), "qualifier"),
				silent(Rule.QUALIFIER, "two exact numbers", exactly("1"), exactly("2")),
				cautions(Rule.ASSUMED, "one read as new", exactly("6").assumed(), exactly("15"), "assumed"),
				cautions(Rule.ASSUMED, "both read as new", exactly("6").assumed(), exactly("7").assumed(), "assumed"),
				silent(Rule.ASSUMED, "printed as new", exactly("6"), exactly("7")),
				cautions(Rule.RANK_BASIS, "of the value and of a total", exactly("37").ranked(Basis.VALUE),
						exactly("58").ranked(Basis.UNPRINTED_TOTAL), "rank-basis"),
				silent(Rule.RANK_BASIS, "both of the value", exactly("37").ranked(Basis.VALUE),
						exactly("58").ranked(Basis.VALUE)),
				silent(Rule.RANK_BASIS, "both of a total", exactly("37").ranked(Basis.UNPRINTED_TOTAL),
						exactly("58").ranked(Basis.UNPRINTED_TOTAL)),
				silent(Rule.RANK_BASIS, "only one is ranked", exactly("37").ranked(Basis.UNPRINTED_TOTAL),
						exactly("58")));
	}

	private static Stream<Case> fullYears() {
		Printed target = exactly("7").over("2024-01", "2024-12").target();
		Printed flow = exactly("2500").of(COUNT).over("2024-01", "2024-12").target();
		return Stream.of(
				cautions(Rule.SAME_MONTHS, "a rate over eleven months", exactly("7.3").over("2023-01", "2023-11"),
						target, "part-year"),
				forbids(Rule.SAME_MONTHS, "a flow over ten months",
						exactly("11700").of(COUNT).over("2023-01", "2023-10"), flow, "part-year-cumulated"),
				cautions(Rule.SAME_MONTHS, "an unstated time", exactly("2753").of(COUNT).somewhenIn("2023"), flow,
						"period-unstated"),
				silent(Rule.SAME_MONTHS, "two full years", exactly("8"), target),
				silent(Rule.SAME_MONTHS, "flows over the same ten months",
						exactly("11700").of(COUNT).over("2023-01", "2023-10"),
						exactly("12000").of(COUNT).over("2024-01", "2024-10")),
				silent(Rule.SAME_MONTHS, "rates over winters", exactly("7").over("2021-12", "2022-02"),
						exactly("8").over("2023-12", "2024-02")),
				forbids(Rule.SAME_MONTHS, "flows over ten and over eleven months",
						exactly("11700").of(COUNT).over("2023-01", "2023-10"),
						exactly("12000").of(COUNT).over("2024-01", "2024-11"), "part-year-cumulated"),
				cautions(Rule.SAME_MONTHS, "rates over quarters", exactly("7").over("2023-01", "2023-03"),
						exactly("8").over("2024-04", "2024-06"), "part-year"),
				cautions(Rule.SAME_MONTHS, "rates over one year and over two", exactly("7").over("2022-01", "2022-12"),
						exactly("8").over("2022-01", "2023-12"), "part-year"),
				silent(Rule.SAME_MONTHS, "two dates",
						exactly("8").of(QuantityKind.STOCK, Dimension.COUNT).asAt("2023-12-31"),
						exactly("9").of(QuantityKind.STOCK, Dimension.COUNT).asAt("2024-12-31").target()));
	}

	private static Case forbids(Rule rule, String why, Printed one, Printed two, String key) {
		return new Case(rule, why, one.side(), two.side(), true, key);
	}

	private static Case cautions(Rule rule, String why, Printed one, Printed two, String key) {
		return new Case(rule, why, one.side(), two.side(), false, key);
	}

	private static Case silent(Rule rule, String why, Printed one, Printed two) {
		return new Case(rule, why, one.side(), two.side(), false, "");
	}

	/**
	 * What a rule should find in two figures.
	 */
	private record Case(Rule rule, String why, Side one, Side two, boolean forbids, String key) {

		boolean isSilent() {
			return this.key.isEmpty();
		}

		Optional<Finding> examine() {
			return this.rule.examine(this.one, this.two);
		}

		Optional<Finding> back() {
			return this.rule.examine(this.two, this.one);
		}

	}

}
