package org.duibiao.security;

import java.util.List;

/**
 * Some entries of the log, newest first.
 *
 * @param entries the entries
 * @param hasOlder whether there are older ones
 */
public record LogPart(List<LogEntry> entries, boolean hasOlder) {
}
