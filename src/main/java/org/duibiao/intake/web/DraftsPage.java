package org.duibiao.intake.web;

import java.util.List;

/**
 * The page of all drafts.
 *
 * @param drafts the drafts, the newest first
 * @param editor whether the operator may upload
 * @param cut how many are shown if there may be more; 0 if these are all
 */
record DraftsPage(List<DraftRow> drafts, boolean editor, int cut) {
}
