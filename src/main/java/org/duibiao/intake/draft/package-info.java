/**
 * Drafts: what was uploaded, what a check found in it, what it would change, and how it
 * is published or a publication is undone.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.draft;
