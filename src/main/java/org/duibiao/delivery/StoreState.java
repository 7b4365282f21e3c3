package org.duibiao.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.duibiao.revision.RevisionNumber;

/**
 * All that answers depend on besides their address and language.
 *
 * @param newest the newest revision
 * @param attached when a text of a document was attached last
 * @param today the day in UTC, which citations tell
 */
record StoreState(RevisionNumber newest, Optional<Instant> attached, LocalDate today) {
}
