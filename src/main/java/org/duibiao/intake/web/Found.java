package org.duibiao.intake.web;

import java.util.List;

import org.duibiao.intake.draft.ChangeCounts;
import org.duibiao.intake.draft.Reading;
import org.duibiao.intake.report.ReportCounts;

/**
 * What the check of a draft found.
 *
 * @param draft the number of the draft
 * @param reading the check
 * @param counts how many problems there are
 * @param errors the first errors
 * @param warnings the first warnings
 * @param changes how many rows would change, table by table
 */
record Found(int draft, Reading reading, ReportCounts counts, List<ProblemRow> errors, List<ProblemRow> warnings,
		List<ChangeCounts> changes) {

	/**
	 * Whether there are more errors than are shown.
	 * @return whether there are
	 */
	public boolean hasMoreErrors() {
		return this.counts.errors() > this.errors.size();
	}

	/**
	 * Whether there are more warnings than are shown.
	 * @return whether there are
	 */
	public boolean hasMoreWarnings() {
		return this.counts.warnings() > this.warnings.size();
	}

	/**
	 * Whether the draft says nothing that is not in force.
	 * @return whether nothing would change
	 */
	public boolean isNothingNew() {
		return this.changes.stream().allMatch((each) -> each.changes() == 0);
	}

	/**
	 * The tables of which the upload has rows.
	 * @return how many rows would change, table by table
	 */
	public List<ChangeCounts> tables() {
		return this.changes.stream().filter((each) -> each.changes() + each.unchanged() > 0).toList();
	}

}
