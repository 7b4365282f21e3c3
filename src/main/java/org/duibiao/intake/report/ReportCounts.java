package org.duibiao.intake.report;

/**
 * How many problems a check found.
 *
 * @param errors all errors
 * @param warnings all warnings
 * @param open warnings that nobody has acknowledged
 * @param listed problems that can be listed: all of them, or as many as are kept
 */
public record ReportCounts(long errors, long warnings, long open, long listed) {

	/**
	 * Whether some problems were counted only.
	 * @return whether there are more than are listed
	 */
	public boolean isCut() {
		return this.listed < this.errors + this.warnings;
	}

	/**
	 * Whether the draft may be published.
	 * @return whether it has no error and no warning that nobody has acknowledged
	 */
	public boolean isClear() {
		return this.errors == 0 && this.open == 0;
	}

}
