package org.duibiao.intake.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.VersionedTable;

/**
 * Everything that a content hands out.
 */
final class Received implements LineReceiver {

	private final List<Line> lines = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	static Received of(Content content) throws IOException {
		Received received = new Received();
		for (VersionedTable table : content.tables()) {
			content.read(table, received);
		}
		return received;
	}

	@Override
	public void line(Line line) {
		this.lines.add(line);
	}

	@Override
	public void problem(Problem problem) {
		this.problems.add(problem);
	}

	List<Line> lines() {
		return this.lines;
	}

	List<String> cells(String table, String column) {
		int index = DataTables.named(table).orElseThrow().columnNames().indexOf(column);
		return this.lines.stream().map((line) -> line.cells().get(index)).toList();
	}

	/** Each problem as line, column, key. */
	List<String> problems() {
		return this.problems.stream()
			.map((problem) -> "%s %d %s %s".formatted(problem.severity().name().charAt(0), problem.place().line(),
					problem.column(), problem.expected().key().replace("intake.", "")))
			.toList();
	}

}
