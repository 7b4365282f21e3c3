package org.duibiao.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.site.Parameters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The log of what operators did, kept in the store. It only grows: there is no way here
 * to change or to remove an entry.
 */
@Repository
public class ActionLog {

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_SUBJECT = 200;

	private static final int LONGEST_DETAIL = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	ActionLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records an action, together with the transaction that does it if there is one.
	 * @param operator who did it; empty if nobody known did
	 * @param action what was done
	 * @param subject what it was done to, as a code; may be empty
	 * @param detail more about it; may be empty
	 */
	@Transactional
	public void record(String operator, Action action, String subject, String detail) {
		this.jdbc.sql(
				"insert into action_log (recorded_at, operator, action, subject, detail, network) values (?, ?, ?, ?, ?, ?)")
			.params(Timestamp.from(this.clock.instant()), fit(operator, LONGEST_NAME), action.name(),
					fit(subject, LONGEST_SUBJECT), fit(detail, LONGEST_DETAIL), network())
			.update();
	}

	/**
	 * The newest entries.
	 * @param filter which are wanted
	 * @param most how many at most
	 * @return the entries, newest first
	 */
	public LogPart newest(LogFilter filter, int most) {
		return before(Long.MAX_VALUE, filter, most);
	}

	/**
	 * The entries before an entry.
	 * @param number the number of that entry
	 * @param filter which are wanted
	 * @param most how many at most
	 * @return the entries, newest first
	 */
	@Transactional(readOnly = true)
	public LogPart before(long number, LogFilter filter, int most) {
		StringBuilder sql = new StringBuilder(
				"select number, recorded_at, operator, action, subject, detail, network from action_log where number < ?");
		List<Object> values = new ArrayList<>(List.of(number));
		filter.operator().ifPresent((operator) -> {
			sql.append(" and operator = ?");
			values.add(operator);
		});
		filter.action().ifPresent((action) -> {
			sql.append(" and action = ?");
			values.add(action.name());
		});
		sql.append(" order by number desc fetch first ? rows only");
		values.add(most + 1);
		List<LogEntry> found = this.jdbc.sql(sql.toString()).params(values).query(ActionLog::read).list();
		return new LogPart(found.stream().limit(most).toList(), found.size() > most);
	}

	/**
	 * Who is in the log.
	 * @return the names, in order
	 */
	@Transactional(readOnly = true)
	public List<String> operators() {
		return this.jdbc.sql("select distinct operator from action_log where operator <> '' order by operator")
			.query(String.class)
			.list();
	}

	/**
	 * Whether an operator has lately signed in from the network of the current request.
	 * @param operator the name of the operator
	 * @param lately how long ago at most
	 * @return whether there is such an entry
	 */
	@Transactional(readOnly = true)
	public boolean knowsFromHere(String operator, Duration lately) {
		return !network().isEmpty() && !this.jdbc.sql(
				"select number from action_log where operator = ? and action = ? and network = ? and recorded_at > ? fetch first 1 rows only")
			.params(operator, Action.SIGNED_IN.name(), network(), Timestamp.from(this.clock.instant().minus(lately)))
			.query(Long.class)
			.list()
			.isEmpty();
	}

	private static LogEntry read(ResultSet result, int index) throws SQLException {
		return new LogEntry(result.getLong("number"), result.getTimestamp("recorded_at").toInstant(),
				result.getString("operator"), Action.valueOf(result.getString("action")), result.getString("subject"),
				result.getString("detail"), result.getString("network"));
	}

	/** Room for the ellipsis, and for characters that take two places. */
	private static String fit(String text, int longest) {
		return Parameters.shown(text, longest / 2 - 1);
	}

	private static String network() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? Networks.of(current.getRequest().getRemoteAddr()) : "";
	}

}
