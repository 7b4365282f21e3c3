package org.duibiao.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.duibiao.kernel.PrintedNumber;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.Reason;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.Remark;
import org.duibiao.observation.writing.ObservationTables;

/**
 * Checks that figures say what their printed tokens say, that periods are periods, that
 * results have a status and targets a commitment, that remarks are known, and that
 * differences are to one thing.
 */
final class FigureCheck {

	private static final List<String> REMARKS = Arrays.stream(Remark.values()).map(Remark::name).toList();

	private FigureCheck() {
	}

	/**
	 * Checks a table of figures, ranks or differences; others pass.
	 * @param table the table, whose cells are right by themselves
	 * @param problems where problems are added
	 */
	static void check(PackageTable table, List<Problem> problems) {
		for (PackageLine line : table.lines()) {
			switch (table.table().name()) {
				case ObservationTables.OBSERVATIONS -> {
					checkNumber(table, line, "obs_value", problems);
					PeriodStatus status = PeriodStatus.valueOf(table.cell(line, "period_status"));
					checkPeriod(table, line, (time) -> new PrintedPeriod(time, status), problems);
					checkKind(table, line, problems);
					checkRemarks(table, line, problems);
				}
				case ObservationTables.BENCHMARKS -> {
					checkNumber(table, line, "difference", problems);
					checkReferent(table, line, problems);
				}
				case ObservationTables.RANKS -> checkRank(table, line, problems);
				default -> {
				}
			}
		}
	}

	private static void checkNumber(PackageTable table, PackageLine line, String value, List<Problem> problems) {
		Optional<Quantity> printed = PrintedNumber.read(table.cell(line, "token"));
		if (printed.isEmpty()) {
			problems.add(table.problem(line, "token", Reason.of("intake.expected.printed-number")));
			return;
		}
		Quantity quantity = printed.get();
		BigDecimal found = new BigDecimal(table.cell(line, value));
		// a printed difference says "lower" in words, not with a sign
		BigDecimal comparable = value.equals("difference") ? found.abs() : found;
		if (comparable.compareTo(quantity.value()) != 0) {
			problems.add(table.problem(line, value,
					asPrinted(table, line, quantity.value().stripTrailingZeros().toPlainString())));
		}
		expect(table, line, "decimals", Integer.toString(quantity.decimals()), problems);
		expect(table, line, "multiplier", Long.toString(quantity.multiplier()), problems);
		expect(table, line, "qualifier", quantity.qualifier().name(), problems);
	}

	private static void checkRank(PackageTable table, PackageLine line, List<Problem> problems) {
		PrintedRank rank = PrintedRank.read(table.cell(line, "token"));
		expect(table, line, "position", rank.position().map(String::valueOf).orElse(""), problems);
		expect(table, line, "tied", Boolean.toString(rank.tied()), problems);
	}

	private static void checkPeriod(PackageTable table, PackageLine line, Consumer<TimePeriod> reader,
			List<Problem> problems) {
		try {
			reader.accept(TimePeriod.parse(table.cell(line, "period_start"), table.cell(line, "period_end")));
		}
		catch (IllegalArgumentException ex) {
			problems.add(table.problem(line, "period_end", Reason.of("intake.expected.period")));
		}
	}

	private static void checkKind(PackageTable table, PackageLine line, List<Problem> problems) {
		boolean result = Kind.valueOf(table.cell(line, "kind")) == Kind.RESULT;
		if (table.cell(line, "obs_status").isEmpty() == result) {
			problems.add(table.problem(line, "obs_status", Reason.of("intake.expected.status")));
		}
		if (table.cell(line, "commitment").isEmpty() != result) {
			problems.add(table.problem(line, "commitment", Reason.of("intake.expected.commitment")));
		}
	}

	private static void checkRemarks(PackageTable table, PackageLine line, List<Problem> problems) {
		String remarks = table.cell(line, "remarks");
		if (!remarks.isEmpty() && !REMARKS.containsAll(Arrays.asList(remarks.split(" ")))) {
			problems
				.add(table.problem(line, "remarks", Reason.of("intake.expected.constant", String.join(", ", REMARKS))));
		}
	}

	private static void checkReferent(PackageTable table, PackageLine line, List<Problem> problems) {
		boolean period = !table.cell(line, "period_start").isEmpty() || !table.cell(line, "period_end").isEmpty();
		Map<Benchmark.Referent, Boolean> filled = Map.of(Benchmark.Referent.AREA,
				!table.cell(line, "against_area").isEmpty(), Benchmark.Referent.INDICATOR,
				!table.cell(line, "against_indicator").isEmpty(), Benchmark.Referent.PERIOD, period);
		Benchmark.Referent against = Benchmark.Referent.valueOf(table.cell(line, "against"));
		if (filled.entrySet().stream().anyMatch((entry) -> entry.getValue() != (entry.getKey() == against))) {
			problems.add(table.problem(line, "against", Reason.of("intake.expected.referent")));
		}
		else if (period) {
			checkPeriod(table, line, (time) -> {
			}, problems);
		}
	}

	private static void expect(PackageTable table, PackageLine line, String column, String expected,
			List<Problem> problems) {
		if (!table.cell(line, column).equals(expected)) {
			problems.add(table.problem(line, column, asPrinted(table, line, expected)));
		}
	}

	private static Reason asPrinted(PackageTable table, PackageLine line, String expected) {
		return Reason.of("intake.expected.as-printed", expected, table.cell(line, "token"));
	}

}
