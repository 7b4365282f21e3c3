/**
 * What can be said of the rows of a reading together: with each other, with what is in
 * force, and with the texts of the documents.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.judgement;
