/**
 * The pages on which revisions come about, are undone, and are told to readers.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.web.revision;
