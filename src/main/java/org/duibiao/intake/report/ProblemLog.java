package org.duibiao.intake.report;

import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.content.Problem;
import org.duibiao.intake.work.ReasonText;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes down the problems of a reading, as many as are kept, and counts all of them.
 */
public final class ProblemLog {

	/** How many problems of a reading are kept. */
	public static final int KEPT = 100_000;

	private static final int AT_A_TIME = 500;

	private static final int READABLE = 200;

	private static final int LONGEST_REASON = 4000;

	private final int reading;

	private final JdbcOperations jdbc;

	private final List<Problem> waiting = new ArrayList<>();

	private long number;

	private long errors;

	private long warnings;

	/**
	 * Begins the list of a reading.
	 * @param reading the number of the reading
	 * @param jdbc operations on the database
	 */
	public ProblemLog(int reading, JdbcOperations jdbc) {
		this.reading = reading;
		this.jdbc = jdbc;
	}

	/**
	 * Adds a problem.
	 * @param problem the problem
	 */
	public void add(Problem problem) {
		if (problem.severity() == Problem.Severity.ERROR) {
			this.errors++;
		}
		else {
			this.warnings++;
		}
		if (this.errors + this.warnings <= KEPT) {
			this.waiting.add(problem);
		}
		if (this.waiting.size() == AT_A_TIME) {
			flush();
		}
	}

	/**
	 * Writes the problems that wait to be written.
	 */
	public void flush() {
		if (this.waiting.isEmpty()) {
			return;
		}
		this.jdbc.batchUpdate("""
				insert into reading_problems
				(reading, number, severity, file, sheet, line, column_name, found, expected)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", this.waiting, AT_A_TIME, (insert, problem) -> {
			insert.setInt(1, this.reading);
			insert.setLong(2, ++this.number);
			insert.setString(3, problem.severity().name());
			insert.setString(4, readable(problem.place().file()));
			insert.setString(5, cut(readable(problem.place().sheet()), 100));
			insert.setLong(6, problem.place().line());
			insert.setString(7, cut(problem.column(), 80));
			insert.setString(8, readable(problem.found()));
			insert.setString(9, expected(problem));
		});
		this.waiting.clear();
	}

	/**
	 * How many errors there are.
	 * @return all of them, kept or not
	 */
	public long errors() {
		return this.errors;
	}

	/**
	 * How many warnings there are.
	 * @return all of them, kept or not
	 */
	public long warnings() {
		return this.warnings;
	}

	private static String expected(Problem problem) {
		String text = ReasonText.write(problem.expected());
		return (text.length() <= LONGEST_REASON) ? text
				: ReasonText.write(new org.duibiao.kernel.Reason(problem.expected().key(),
						problem.expected()
							.arguments()
							.stream()
							.<Object>map((argument) -> readable(argument.toString()))
							.toList()));
	}

	/** What a page can show and every database takes. */
	private static String readable(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints()
			.limit(READABLE)
			.map((sign) -> (Character.getType(sign) == Character.SURROGATE || sign == 0) ? '\uFFFD' : sign)
			.forEach(shown::appendCodePoint);
		return (shown.length() < text.length()) ? shown + "…" : shown.toString();
	}

	private static String cut(String text, int length) {
		return text.substring(0, Math.min(text.length(), length));
	}

}
