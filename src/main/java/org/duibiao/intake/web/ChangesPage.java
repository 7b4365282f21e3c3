package org.duibiao.intake.web;

import java.util.List;

import org.duibiao.intake.draft.Change;
import org.duibiao.intake.draft.ChangeCounts;
import org.duibiao.intake.draft.Draft;
import org.duibiao.site.Address;
import org.duibiao.wording.Phrases;

/**
 * A page of what a draft would change.
 *
 * @param draft the draft
 * @param counts how many rows would change, table by table
 * @param table the table whose rows it shows
 * @param type what would happen to them
 * @param rows the rows
 * @param more whether there may be more
 * @param phrases the language
 */
record ChangesPage(Draft draft, List<ChangeCounts> counts, String table, Change.Type type, List<ChangeRow> rows,
		boolean more, Phrases phrases) {

	/**
	 * The number of the draft.
	 * @return the number
	 */
	public String number() {
		return this.draft.number().toString();
	}

	/**
	 * What the page shows.
	 * @return table and kind of change in words
	 */
	public String title() {
		return this.phrases.say("changes.heading", this.phrases.say("data.table." + this.table),
				this.phrases.say("change." + this.type.name()));
	}

	/**
	 * Where the next rows are.
	 * @return the address; empty if there are none
	 */
	public String nextHref() {
		return this.more ? Address.of("admin", "drafts", number(), "changes")
			.with("table", this.table)
			.with("type", this.type.name())
			.with("after", Long.toString(this.rows.get(this.rows.size() - 1).number()))
			.toString() : "";
	}

}
