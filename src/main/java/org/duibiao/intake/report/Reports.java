package org.duibiao.intake.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.work.ReasonText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The problems that checks found, reading by reading.
 */
@Service
public class Reports {

	private final JdbcClient jdbc;

	private final Clock clock;

	Reports(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * How many problems a reading found.
	 * @param reading the number of the reading, which came to its end
	 * @return the numbers
	 */
	@Transactional(readOnly = true)
	public ReportCounts counts(int reading) {
		return this.jdbc.sql("""
				select r.errors, r.warnings,
				(select count(*) from reading_problems p where p.reading = r.number and p.severity = 'WARNING'
				and p.acknowledged_by is not null),
				(select count(*) from reading_problems p where p.reading = r.number)
				from readings r where r.number = ?""")
			.param(reading)
			.query((row, index) -> new ReportCounts(row.getLong(1), row.getLong(2), row.getLong(2) - row.getLong(3),
					row.getLong(4)))
			.single();
	}

	/**
	 * Some problems of a reading.
	 * @param reading the number of the reading
	 * @param severity errors or warnings
	 * @param after the number of the problem after which they begin; 0 for the first ones
	 * @param limit how many at most
	 * @return the problems, in the order in which they were found
	 */
	@Transactional(readOnly = true)
	public List<ListedProblem> page(int reading, Problem.Severity severity, long after, int limit) {
		return this.jdbc.sql("""
				select * from reading_problems where reading = ? and severity = ? and number > ?
				order by number limit ?""")
			.params(reading, severity.name(), after, limit)
			.query(Reports::problem)
			.list();
	}

	/**
	 * Judges a warning to be no obstacle. One that was judged so already keeps the name
	 * of whoever did.
	 * @param reading the number of the reading
	 * @param problem the number of the warning
	 * @param person who judges it
	 * @return whether there is such a warning
	 */
	@Transactional
	public boolean acknowledge(int reading, long problem, String person) {
		this.jdbc.sql("""
				update reading_problems set acknowledged_by = ?, acknowledged_at = ?
				where reading = ? and number = ? and severity = 'WARNING' and acknowledged_by is null""")
			.params(person, Timestamp.from(this.clock.instant()), reading, problem)
			.update();
		return this.jdbc.sql("""
				select count(*) from reading_problems
				where reading = ? and number = ? and severity = 'WARNING'""")
			.params(reading, problem)
			.query(Integer.class)
			.single() > 0;
	}

	private static ListedProblem problem(ResultSet row, int index) throws SQLException {
		Problem problem = new Problem(Problem.Severity.valueOf(row.getString("severity")),
				new Place(row.getString("file"), row.getString("sheet"), row.getLong("line")),
				row.getString("column_name"), row.getString("found"), ReasonText.read(row.getString("expected")));
		@Nullable String person = row.getString("acknowledged_by");
		return new ListedProblem(row.getLong("number"), problem, (person == null) ? Optional.empty() : Optional
			.of(new ListedProblem.Acknowledgement(person, row.getTimestamp("acknowledged_at").toInstant())));
	}

}
