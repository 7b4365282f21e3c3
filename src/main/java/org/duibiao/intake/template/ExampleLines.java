package org.duibiao.intake.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.content.Content;
import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.LineReceiver;
import org.duibiao.intake.content.PackageFiles;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.format.Limits;
import org.duibiao.revision.writing.VersionedTable;

/**
 * Some lines of the seed, which show how to fill in a table.
 */
final class ExampleLines {

	private static final int COUNT = 3;

	private ExampleLines() {
	}

	/**
	 * The first lines of a table.
	 * @param table the table
	 * @return the cells of each line, in the order of the table
	 * @throws IOException if the seed cannot be read
	 */
	static List<List<String>> of(VersionedTable table) throws IOException {
		List<List<String>> lines = new ArrayList<>();
		try (Content seed = ContentFormats.open(PackageFiles.ofClassPath("seeds/"), Limits.usual())) {
			seed.read(table, new Beginning(lines));
		}
		return lines;
	}

	/**
	 * Takes the first lines.
	 *
	 * @param lines where they are added
	 */
	private record Beginning(List<List<String>> lines) implements LineReceiver {

		@Override
		public void line(Line line) {
			if (this.lines.size() < COUNT) {
				this.lines.add(line.cells());
			}
		}

		@Override
		public void problem(Problem problem) {
			throw new IllegalStateException("The seed has a problem: " + problem);
		}

	}

}
