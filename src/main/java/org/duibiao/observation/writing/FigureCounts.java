package org.duibiao.observation.writing;

import org.duibiao.revision.RevisionNumber;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Keeps the counts of figures in step with the figures: as versioned rows of their own,
 * so that no reader has to count.
 */
public final class FigureCounts {

	/** What a revision brought, replaced or took away. */
	private static final String TOUCHED = "t.revision = %1$s or t.replaced_by = %1$s";

	private static final String CLOSE = """
			update figure_counts set replaced_by = %1$s where replaced_by is null and (area, indicator, kind) in (
			select t.area, t.indicator, t.kind from observations t where %2$s)""";

	/**
	 * Counts all figures of the areas at once: PostgreSQL does not know yet how many have
	 * just come, and would look up each indicator by itself.
	 */
	private static final String COUNT = """
			insert into figure_counts (area, indicator, kind, figures, latest, revision)
			select c.area, c.indicator, c.kind, c.figures, c.latest, %1$s from (
			select t.area, t.indicator, t.kind, max(case when %2$s then 1 else 0 end) as touched,
			count(*) filter (where t.replaced_by is null and t.repeat_of is null) as figures,
			max(substring(t.period_end, 1, 7)) filter (where t.replaced_by is null and t.repeat_of is null) as latest
			from observations t where t.area in (select t.area from observations t where %2$s)
			group by t.area, t.indicator, t.kind) c where c.touched = 1 and c.figures > 0""";

	private final JdbcOperations jdbc;

	/**
	 * The counts of a database.
	 * @param jdbc operations on the connection whose transaction is to be used
	 */
	public FigureCounts(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts anew what a revision changed.
	 * @param revision the number of the newest revision, all of whose figures are in
	 * their table already
	 */
	public void follow(RevisionNumber revision) {
		String touched = TOUCHED.formatted(revision);
		this.jdbc.update(CLOSE.formatted(revision, touched));
		this.jdbc.update(COUNT.formatted(revision, touched));
	}

}
