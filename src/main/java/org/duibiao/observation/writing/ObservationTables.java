package org.duibiao.observation.writing;

import java.util.List;

import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.Rank;
import org.duibiao.observation.Status;
import org.duibiao.revision.writing.VersionedTable;

import static org.duibiao.revision.writing.Column.constant;
import static org.duibiao.revision.writing.Column.integer;
import static org.duibiao.revision.writing.Column.number;
import static org.duibiao.revision.writing.Column.text;
import static org.duibiao.revision.writing.Column.truth;

/**
 * The tables of figures.
 */
public final class ObservationTables {

	/** The name of the table of observations. */
	public static final String OBSERVATIONS = "observations";

	/** The name of the table of ranks. */
	public static final String RANKS = "ranks";

	/** The name of the table of printed differences. */
	public static final String BENCHMARKS = "benchmarks";

	private static final List<String> CODE = List.of("code");

	private static final List<String> KEY = List.of("area", "id");

	private ObservationTables() {
	}

	/**
	 * The tables, those referred to first.
	 * @return the tables
	 */
	public static List<VersionedTable> inOrder() {
		return List.of(observations(), ranks(), benchmarks());
	}

	private static VersionedTable observations() {
		return printed(VersionedTable.of(OBSERVATIONS, KEY, text("id"), integer("ordinal"), text("area"),
				text("indicator"), constant("kind", Kind.class), text("period_start").upTo(10).optional(),
				text("period_end").upTo(10), constant("period_status", PeriodStatus.class), number("obs_value"),
				integer("decimals"), number("multiplier"), constant("qualifier", Qualifier.class),
				constant("obs_status", Status.class).optional(), constant("commitment", Commitment.class).optional(),
				truth("quantity_assumed"), text("remarks").upTo(200).optional(), text("repeat_of").optional(),
				text("document"), text("section"), integer("paragraph"), text("token").upTo(100),
				integer("occurrence")))
			.referringTo("indicators", CODE, "indicator")
			.referringTo(OBSERVATIONS, KEY, "area", "repeat_of");
	}

	private static VersionedTable ranks() {
		return printed(VersionedTable.of(RANKS, KEY, text("id"), text("area"), text("indicator"),
				text("observation").optional(), text("scope"), constant("basis", Rank.Basis.class),
				integer("position").optional(), truth("tied"), text("document"), text("section"), integer("paragraph"),
				text("token").upTo(100), integer("occurrence")))
			.referringTo("indicators", CODE, "indicator")
			.referringTo(OBSERVATIONS, KEY, "area", "observation")
			.referringTo("areas", CODE, "scope");
	}

	private static VersionedTable benchmarks() {
		return printed(VersionedTable.of(BENCHMARKS, KEY, text("id"), text("area"), text("observation"),
				constant("against", Benchmark.Referent.class), text("against_area").optional(),
				text("against_indicator").optional(), text("period_start").upTo(10).optional(),
				text("period_end").upTo(10).optional(), number("difference"), integer("decimals"), number("multiplier"),
				text("unit"), constant("qualifier", Qualifier.class), text("document"), text("section"),
				integer("paragraph"), text("token").upTo(100), integer("occurrence")))
			.referringTo(OBSERVATIONS, KEY, "area", "observation")
			.referringTo("areas", CODE, "against_area")
			.referringTo("indicators", CODE, "against_indicator")
			.referringTo("units", CODE, "unit");
	}

	private static VersionedTable printed(VersionedTable table) {
		return table.referringTo("areas", CODE, "area")
			.referringTo("sections", List.of("document", "code"), "document", "section");
	}

}
