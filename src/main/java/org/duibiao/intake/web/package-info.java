/**
 * The pages on which operators bring, judge and publish drafts, and on which readers see
 * the history of revisions.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.web;
