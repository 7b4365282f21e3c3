package org.duibiao.intake.web;

import java.util.List;

import org.duibiao.intake.content.Problem.Severity;
import org.duibiao.intake.draft.Draft;
import org.duibiao.site.Address;

/**
 * A page of the problems of a draft.
 *
 * @param draft the draft
 * @param severity whether it lists errors or warnings
 * @param problems the problems
 * @param more whether there may be more
 * @param judge whether the operator may acknowledge warnings
 */
record ProblemsPage(Draft draft, Severity severity, List<ProblemRow> problems, boolean more, boolean judge) {

	/**
	 * The number of the draft.
	 * @return the number
	 */
	public String number() {
		return this.draft.number().toString();
	}

	/**
	 * Where the next problems are.
	 * @return the address; empty if there are none
	 */
	public String nextHref() {
		return this.more ? Address.of("admin", "drafts", number(), "problems")
			.with("severity", this.severity.name())
			.with("after", Long.toString(this.problems.get(this.problems.size() - 1).number()))
			.toString() : "";
	}

}
