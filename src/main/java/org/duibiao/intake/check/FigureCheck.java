package org.duibiao.intake.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Problem;
import org.duibiao.kernel.PrintedNumber;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.Reason;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.Remark;
import org.duibiao.observation.writing.ObservationTables;
import org.duibiao.revision.writing.VersionedTable;

/**
 * Checks that figures say what their printed tokens say, that periods are periods, that
 * results have a status and targets a commitment, that remarks are known, and that
 * differences are to one thing.
 */
final class FigureCheck {

	private static final List<String> REMARKS = Arrays.stream(Remark.values()).map(Remark::name).toList();

	private final VersionedTable table;

	private final Line line;

	private final Consumer<Problem> problems;

	FigureCheck(VersionedTable table, Line line, Consumer<Problem> problems) {
		this.table = table;
		this.line = line;
		this.problems = problems;
	}

	/**
	 * Checks a line of figures, ranks or differences whose cells are right by themselves;
	 * others pass.
	 */
	void check() {
		switch (this.table.name()) {
			case ObservationTables.OBSERVATIONS -> {
				checkNumber("obs_value");
				PeriodStatus status = PeriodStatus.valueOf(cell("period_status"));
				checkPeriod((time) -> new PrintedPeriod(time, status));
				checkKind();
				checkRemarks();
			}
			case ObservationTables.BENCHMARKS -> {
				checkNumber("difference");
				checkReferent();
			}
			case ObservationTables.RANKS -> checkRank();
			default -> {
			}
		}
	}

	private void checkNumber(String value) {
		Optional<Quantity> printed = PrintedNumber.read(cell("token"));
		if (printed.isEmpty()) {
			problem("token", Reason.of("intake.expected.printed-number"));
			return;
		}
		Quantity quantity = printed.get();
		BigDecimal found = new BigDecimal(cell(value));
		// a printed difference says "lower" in words, not with a sign
		BigDecimal comparable = value.equals("difference") ? found.abs() : found;
		if (comparable.compareTo(quantity.value()) != 0) {
			problem(value, asPrinted(quantity.value().stripTrailingZeros().toPlainString()));
		}
		expect("decimals", Integer.toString(quantity.decimals()));
		expect("multiplier", Long.toString(quantity.multiplier()));
		expect("qualifier", quantity.qualifier().name());
	}

	private void checkRank() {
		PrintedRank rank = PrintedRank.read(cell("token"));
		expect("position", rank.position().map(String::valueOf).orElse(""));
		expect("tied", Boolean.toString(rank.tied()));
	}

	private void checkPeriod(Consumer<TimePeriod> reader) {
		try {
			reader.accept(TimePeriod.parse(cell("period_start"), cell("period_end")));
		}
		catch (IllegalArgumentException ex) {
			problem("period_end", Reason.of("intake.expected.period"));
		}
	}

	private void checkKind() {
		boolean result = Kind.valueOf(cell("kind")) == Kind.RESULT;
		if (cell("obs_status").isEmpty() == result) {
			problem("obs_status", Reason.of("intake.expected.status"));
		}
		if (cell("commitment").isEmpty() != result) {
			problem("commitment", Reason.of("intake.expected.commitment"));
		}
	}

	private void checkRemarks() {
		String remarks = cell("remarks");
		if (!remarks.isEmpty() && !REMARKS.containsAll(Arrays.asList(remarks.split(" ")))) {
			problem("remarks", Reason.of("intake.expected.constant", String.join(", ", REMARKS)));
		}
	}

	private void checkReferent() {
		boolean period = !cell("period_start").isEmpty() || !cell("period_end").isEmpty();
		Map<Benchmark.Referent, Boolean> filled = Map.of(Benchmark.Referent.AREA, !cell("against_area").isEmpty(),
				Benchmark.Referent.INDICATOR, !cell("against_indicator").isEmpty(), Benchmark.Referent.PERIOD, period);
		Benchmark.Referent against = Benchmark.Referent.valueOf(cell("against"));
		if (filled.entrySet().stream().anyMatch((entry) -> entry.getValue() != (entry.getKey() == against))) {
			problem("against", Reason.of("intake.expected.referent"));
		}
		else if (period) {
			checkPeriod((time) -> {
			});
		}
	}

	private void expect(String column, String expected) {
		if (!cell(column).equals(expected)) {
			problem(column, asPrinted(expected));
		}
	}

	private Reason asPrinted(String expected) {
		return Reason.of("intake.expected.as-printed", expected, cell("token"));
	}

	private void problem(String column, Reason expected) {
		this.problems.accept(Problem.error(this.line.place(), column, cell(column), expected));
	}

	private String cell(String column) {
		return this.line.cells().get(this.table.indexOf(column));
	}

}
