package org.duibiao.delivery;

import java.time.Instant;
import java.time.LocalDate;

import org.duibiao.revision.RevisionNumber;

/**
 * All that answers depend on besides their address and language.
 *
 * @param newest the newest revision
 * @param stored when it was stored
 * @param attached which texts of documents are attached
 * @param today the day in UTC, which citations tell
 */
record StoreState(RevisionNumber newest, Instant stored, String attached, LocalDate today) {
}
