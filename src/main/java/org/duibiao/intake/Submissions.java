package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.check.LineChecks;
import org.duibiao.intake.content.Line;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.draft.DraftNumber;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.stereotype.Service;

/**
 * The way in for lines that were filled in on a page: the same rules as for files, and
 * the same drafts.
 */
@Service
public class Submissions {

	private final Drafts drafts;

	Submissions(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * What the import would refuse in a line by itself.
	 * @param filled the line
	 * @return the faults, column by column
	 */
	public List<Fault> faults(FilledLine filled) {
		VersionedTable table = DataTables.named(filled.table()).orElseThrow();
		Line line = new Line(Place.of(filled.table()), table.columnNames().stream().map(filled::cell).toList());
		List<Fault> faults = new ArrayList<>();
		LineChecks.check(table, line,
				(problem) -> faults.add(new Fault(problem.column(), problem.found(), problem.expected())));
		return List.copyOf(faults);
	}

	/**
	 * Makes a draft of lines, as if a workbook with them had been uploaded, and begins to
	 * check it.
	 * @param submission the lines
	 * @param person who filled them in
	 * @return the number of the draft
	 * @throws org.duibiao.site.problem.NotDoneException if an open draft holds the same
	 * already
	 */
	public int submit(Submission submission, String person) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try {
			SubmissionWorkbook.write(submission, file);
			DraftNumber number = this.drafts
				.upload(submission.name() + "-v" + submission.version() + ".xlsx",
						new ByteArrayInputStream(file.toByteArray()), person)
				.number();
			this.drafts.check(number, person);
			return number.value();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
