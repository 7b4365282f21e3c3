package org.duibiao.observation.writing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.ObservationId;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.Remark;
import org.duibiao.observation.Status;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;
import org.duibiao.source.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that are not published yet as the figures that they would be.
 */
public final class FigureReading {

	private static final List<VersionedTable> TABLES = ObservationTables.inOrder();

	private final VersionedTable table;

	private final Row row;

	private FigureReading(String table, Row row) {
		this.table = TABLES.stream().filter((each) -> each.name().equals(table)).findFirst().orElseThrow();
		this.row = row;
	}

	/**
	 * Reads an observation.
	 * @param row a row of the table of observations that passed the checks of single
	 * lines
	 * @param benchmarks its printed differences
	 * @return the observation, without ranks
	 */
	public static Observation observation(Row row, List<Benchmark> benchmarks) {
		FigureReading cells = new FigureReading(ObservationTables.OBSERVATIONS, row);
		TimePeriod time = TimePeriod.parse(cells.optional("period_start").orElse(""), cells.text("period_end"));
		return new Observation(new ObservationId(cells.text("id")), new AreaCode(cells.text("area")),
				new IndicatorCode(cells.text("indicator")), Kind.valueOf(cells.text("kind")),
				new PrintedPeriod(time, PeriodStatus.valueOf(cells.text("period_status"))), cells.quantity("obs_value"),
				cells.optional("obs_status").map(Status::valueOf),
				cells.optional("commitment").map(Commitment::valueOf), (Boolean) cells.value("quantity_assumed"),
				cells.remarks(), cells.place(), cells.optional("repeat_of").map(ObservationId::new), List.of(),
				benchmarks);
	}

	/**
	 * Reads a printed difference.
	 * @param row a row of the table of printed differences that passed the checks of
	 * single lines
	 * @return the difference
	 */
	public static Benchmark benchmark(Row row) {
		FigureReading cells = new FigureReading(ObservationTables.BENCHMARKS, row);
		Optional<TimePeriod> period = cells.optional("period_end")
			.map((end) -> TimePeriod.parse(cells.optional("period_start").orElse(""), end));
		return new Benchmark(
				new Benchmark.Against(cells.optional("against_area").map(AreaCode::new),
						cells.optional("against_indicator").map(IndicatorCode::new), period),
				cells.quantity("difference"), cells.text("unit"), cells.place());
	}

	/**
	 * Reads where something is printed.
	 * @param table a table whose rows say where in a document something is printed
	 * @param row a row of it
	 * @return the place
	 */
	public static SourcePlace place(VersionedTable table, Row row) {
		return new SourcePlace(value(table, row, "document").toString(), value(table, row, "section").toString(),
				(Integer) value(table, row, "paragraph"), value(table, row, "token").toString(),
				(Integer) value(table, row, "occurrence"));
	}

	/**
	 * Where a column stands.
	 * @param table the name of a table of figures
	 * @param column the name of the column
	 * @return its index
	 */
	public static int indexIn(String table, String column) {
		return TABLES.stream().filter((each) -> each.name().equals(table)).findFirst().orElseThrow().indexOf(column);
	}

	private static Object value(VersionedTable table, Row row, String column) {
		return Objects.requireNonNull(row.values().get(table.indexOf(column)));
	}

	private SourcePlace place() {
		return place(this.table, this.row);
	}

	private Quantity quantity(String column) {
		return new Quantity((BigDecimal) value(column), (Integer) value("decimals"),
				((BigDecimal) value("multiplier")).longValueExact(), Qualifier.valueOf(text("qualifier")));
	}

	private Set<Remark> remarks() {
		return optional("remarks")
			.map((remarks) -> Arrays.stream(remarks.split(" "))
				.map(Remark::valueOf)
				.collect(Collectors.toUnmodifiableSet()))
			.orElse(Set.of());
	}

	private String text(String column) {
		return value(column).toString();
	}

	private Object value(String column) {
		return value(this.table, this.row, column);
	}

	private Optional<String> optional(String column) {
		@Nullable Object value = this.row.values().get(this.table.indexOf(column));
		return Optional.ofNullable(value).map(Object::toString);
	}

}
