package org.duibiao.testing;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A further figure in a store, the same as another one but for its period; it is there
 * until it is closed.
 */
public final class AddedFigure implements AutoCloseable {

	/** An indicator with a result of 2023 and a target for 2024, both of Shandong. */
	public static final String AIMED = "digital-economy-share";

	/** The target. */
	public static final String TARGET = "sd-2023-051";

	private static final String ID = "another";

	/** The counts of what the other one is about. */
	private static final String COUNTED = """
			where replaced_by is null and (area, indicator, kind) =
			(select o.area, o.indicator, o.kind from observations o where o.id = ? and o.replaced_by is null)""";

	private final JdbcTemplate jdbc;

	private final String other;

	private final String latest;

	private AddedFigure(JdbcTemplate jdbc, String other) {
		this.jdbc = jdbc;
		this.other = other;
		this.latest = jdbc.queryForObject("select latest from figure_counts " + COUNTED, String.class, other);
	}

	/**
	 * Adds a figure.
	 * @param jdbc the store
	 * @param other the id of the other one, the only one of its indicator and kind
	 * @param start the month in which its period begins; empty if that is not known
	 * @param end where its period ends
	 * @param status what is known of the period
	 * @return the figure
	 */
	public static AddedFigure like(JdbcTemplate jdbc, String other, String start, String end, String status) {
		AddedFigure figure = new AddedFigure(jdbc, other);
		jdbc.update("""
				insert into observations select ?, ordinal, area, indicator, kind, nullif(?, ''), ?, ?,
				obs_value, decimals, multiplier, qualifier, obs_status, commitment, quantity_assumed, remarks,
				repeat_of, document, section, paragraph, token, occurrence, revision, replaced_by, origin
				from observations where id = ? and replaced_by is null""", ID, start, end, status, other);
		figure.count(2, (end.compareTo(figure.latest) > 0) ? end : figure.latest);
		return figure;
	}

	/**
	 * What tells it from other figures.
	 * @return its id
	 */
	public String id() {
		return ID;
	}

	private void count(int figures, String last) {
		assertThat(this.jdbc.update("update figure_counts set figures = ?, latest = ? " + COUNTED, figures, last,
				this.other))
			.isOne();
	}

	@Override
	public void close() {
		this.jdbc.update("delete from observations where id = ?", ID);
		count(1, this.latest);
	}

}
