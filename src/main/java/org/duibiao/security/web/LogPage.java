package org.duibiao.security.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.duibiao.security.Action;
import org.duibiao.security.LogEntry;
import org.duibiao.security.LogFilter;
import org.duibiao.security.LogPart;
import org.duibiao.site.Address;

/**
 * The page of the log.
 *
 * @param part the entries that it shows
 * @param filter which were asked for
 * @param continued whether it does not begin with the newest
 * @param operators who can be asked for
 */
record LogPage(LogPart part, LogFilter filter, boolean continued, List<String> operators) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	/**
	 * The entries.
	 * @return the entries, newest first
	 */
	public List<LogEntry> entries() {
		return this.part.entries();
	}

	/**
	 * The actions that can be asked for.
	 * @return all
	 */
	public List<Action> actions() {
		return List.of(Action.values());
	}

	/**
	 * A time as it is shown.
	 * @param time the time
	 * @return the time to the second, with its zone
	 */
	public String told(Instant time) {
		return TIME.format(time);
	}

	/**
	 * Whose entries were asked for.
	 * @return the name; empty for everybody
	 */
	public String operator() {
		return this.filter.operator().orElse("");
	}

	/**
	 * Which action was asked for.
	 * @return its name; empty for all
	 */
	public String action() {
		return this.filter.action().map(Action::name).orElse("");
	}

	/**
	 * Where the newest entries are.
	 * @return the address
	 */
	public String newestHref() {
		return address().toString();
	}

	/**
	 * Where the entries before these are.
	 * @return the address; empty if there are none
	 */
	public String olderHref() {
		return this.part.hasOlder()
				? address().with("before", Long.toString(entries().get(entries().size() - 1).number())).toString() : "";
	}

	private Address address() {
		return Address.of("admin", "log").with("operator", operator()).with("action", action());
	}

}
