package org.duibiao.intake.format.workbook;

import java.util.List;

/**
 * What a sheet has besides cells that a reader of its cells should know.
 *
 * @param hiddenRows how many rows with something in them are hidden
 * @param firstHiddenRow the first of them; 0 if there are none
 * @param hasHiddenColumns whether columns are hidden
 * @param merged the ranges of cells merged into one, at most some of them
 */
public record SheetTraits(long hiddenRows, long firstHiddenRow, boolean hasHiddenColumns, List<String> merged) {

	public SheetTraits {
		merged = List.copyOf(merged);
	}

}
