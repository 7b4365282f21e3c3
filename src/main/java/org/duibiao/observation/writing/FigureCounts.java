package org.duibiao.observation.writing;

import java.util.Collections;
import java.util.List;

import org.duibiao.revision.RevisionNumber;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Keeps the counts of figures in step with the figures: as versioned rows of their own,
 * so that no reader has to count.
 */
public final class FigureCounts {

	/** How many areas are counted by one statement: more than there are for most. */
	private static final int AT_A_TIME = 1000;

	private static final String AREAS = """
			select distinct area from observations where revision = %1$s
			union select distinct area from observations where replaced_by = %1$s order by area""";

	/**
	 * Counts what the revision touched, also what there is nothing left of, and all areas
	 * at once, which takes one reading of the table.
	 */
	private static final String COUNT = """
			insert into figure_counts (area, indicator, kind, figures, latest, revision)
			select t.area, t.indicator, t.kind,
			count(*) filter (where t.replaced_by is null and t.repeat_of is null),
			coalesce(max(substring(t.period_end, 1, 7)) filter (where t.replaced_by is null and t.repeat_of is null), ''),
			%1$s
			from observations t where t.area in (%2$s) group by t.area, t.indicator, t.kind
			having max(case when t.revision = %1$s or t.replaced_by = %1$s then 1 else 0 end) = 1""";

	private static final String CLOSE = """
			update figure_counts set replaced_by = %1$s where replaced_by is null and revision < %1$s and exists (
			select 1 from figure_counts n where n.area = figure_counts.area and n.indicator = figure_counts.indicator
			and n.kind = figure_counts.kind and n.revision = %1$s)""";

	private static final String DROP = "delete from figure_counts where revision = %1$s and figures = 0";

	/** What came and went is counted, and nothing that stayed. */
	private static final String COUNT_DOCUMENTS = """
			insert into document_counts (document, figures, revision)
			select t.document, t.change + coalesce((select c.figures from document_counts c
			where c.document = t.document and c.replaced_by is null), 0), %1$s
			from (select e.document, sum(e.change) as change from (
			select document, count(*) as change from observations where revision = %1$s group by document
			union all
			select document, -count(*) from observations where replaced_by = %1$s group by document
			) e group by e.document having sum(e.change) <> 0) t""";

	private static final String CLOSE_DOCUMENTS = """
			update document_counts set replaced_by = %1$s where replaced_by is null and revision < %1$s
			and document in (select n.document from document_counts n where n.revision = %1$s)""";

	private static final String DROP_DOCUMENTS = "delete from document_counts where revision = %1$s and figures = 0";

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
	 * @param between what is done between two statements
	 */
	public void follow(RevisionNumber revision, Runnable between) {
		List<String> areas = this.jdbc.queryForList(AREAS.formatted(revision), String.class);
		for (int first = 0; first < areas.size(); first += AT_A_TIME) {
			between.run();
			List<String> some = areas.subList(first, Math.min(first + AT_A_TIME, areas.size()));
			this.jdbc.update(COUNT.formatted(revision, String.join(", ", Collections.nCopies(some.size(), "?"))),
					some.toArray());
		}
		for (String rest : List.of(CLOSE, DROP, COUNT_DOCUMENTS, CLOSE_DOCUMENTS, DROP_DOCUMENTS)) {
			between.run();
			this.jdbc.update(rest.formatted(revision));
		}
	}

}
