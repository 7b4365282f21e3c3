package org.duibiao.intake.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.duibiao.kernel.Reason;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.Postgres;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The table of works.
 */
@Repository
class WorkRows {

	private final JdbcClient jdbc;

	private final JdbcOperations store;

	private final Clock clock;

	WorkRows(JdbcClient jdbc, JdbcOperations store, Clock clock) {
		this.jdbc = jdbc;
		this.store = store;
		this.clock = clock;
	}

	/** Several programs share a store of PostgreSQL; one of H2 is within a program. */
	boolean areOfThisProgramAlone() {
		return !Postgres.serves(this.store);
	}

	WorkNumber add(WorkOrder order) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into works (kind, draft, revision, person, network, reason, state, stage, done, total, requested_at,
					attempts)
					values (?, ?, ?, ?, ?, ?, 'WAITING', 'WAITING', 0, 0, ?, 0)""")
			.params(order.task().name(), value(order.draft()), value(order.revision()), order.person(), order.network(),
					order.reason(), now())
			.update(key, "number");
		return new WorkNumber(Objects.requireNonNull(key.getKeyAs(Integer.class)));
	}

	Optional<Work> find(WorkNumber number) {
		return this.jdbc.sql("select * from works where number = ?").param(number.value()).query(this::work).optional();
	}

	Optional<Work> latestOf(int draft) {
		return this.jdbc.sql("select * from works where draft = ? order by number desc limit 1")
			.param(draft)
			.query(this::work)
			.optional();
	}

	/** How much work there is of each task in each state, where there is any. */
	Map<WorkCounts.Kind, Long> counts() {
		Map<WorkCounts.Kind, Long> counts = new HashMap<>();
		this.jdbc.sql("select kind, state, count(*) from works group by kind, state")
			.query((RowCallbackHandler) (row) -> counts.put(
					new WorkCounts.Kind(WorkOrder.Task.valueOf(row.getString(1)), Work.State.valueOf(row.getString(2))),
					row.getLong(3)));
		return counts;
	}

	List<Work> newest(int limit) {
		return this.jdbc.sql("select * from works order by number desc limit ?").param(limit).query(this::work).list();
	}

	/**
	 * Claims the next piece of work: one that waits, or one whose worker gives no more
	 * sign of life.
	 */
	Optional<Claim> claim(Duration patience) {
		Timestamp dead = Timestamp.from(this.clock.instant().minus(patience));
		Optional<Claim> next = this.jdbc.sql("""
				select number, attempts from works where state = 'WAITING' or state = 'RUNNING' and heartbeat_at < ?
				order by number limit 1""")
			.param(dead)
			.query((result, index) -> new Claim(new WorkNumber(result.getInt(1)), result.getInt(2) + 1))
			.optional();
		return next.filter((claim) -> this.jdbc.sql("""
				update works set state = 'RUNNING', attempts = attempts + 1, started_at = ?, heartbeat_at = ?,
				stage = 'WAITING', stage_started_at = ?, done = 0, total = 0 where number = ? and attempts = ?
				and (state = 'WAITING' or state = 'RUNNING' and heartbeat_at < ?)""")
			.params(now(), now(), now(), claim.number().value(), claim.attempt() - 1, dead)
			.update() == 1);
	}

	/**
	 * Gives a sign of life.
	 * @return whether the work is still the claimant's and wanted
	 */
	boolean beat(Claim claim, Stage stage, Instant since, long done, long total) {
		return this.jdbc.sql("""
				update works set heartbeat_at = ?, stage = ?, stage_started_at = ?, done = ?, total = ?
				where number = ? and attempts = ? and state = 'RUNNING' and cancelled_by is null""")
			.params(now(), stage.name(), Timestamp.from(since), done, total, claim.number().value(), claim.attempt())
			.update() == 1;
	}

	boolean end(Claim claim, Work.State state, Optional<Reason> failure, Optional<RevisionNumber> brought) {
		return this.jdbc
			.sql("""
					update works set state = ?, finished_at = ?, failure = ?, brought = ?
					where number = ? and attempts = ? and state = 'RUNNING'"""
					+ ((state == Work.State.DONE) ? " and cancelled_by is null" : ""))
			.params(state.name(), now(), failure.map(ReasonText::write).orElse(null),
					brought.map(RevisionNumber::value).orElse(null), claim.number().value(), claim.attempt())
			.update() == 1;
	}

	/** Gives work back that the program had to leave. */
	void giveBack(Claim claim) {
		this.jdbc.sql("""
				update works set state = 'WAITING', attempts = attempts - 1
				where number = ? and attempts = ? and state = 'RUNNING' and cancelled_by is null""")
			.params(claim.number().value(), claim.attempt())
			.update();
	}

	/**
	 * Cancels work that has not begun.
	 * @return whether it has come to its end with this
	 */
	boolean cancelWaiting(WorkNumber number, String person) {
		return this.jdbc.sql("""
				update works set state = 'CANCELLED', finished_at = ?, cancelled_by = ?
				where number = ? and state = 'WAITING'""").params(now(), person, number.value()).update() == 1;
	}

	/**
	 * Cancels work that has begun: whoever does it stops at the next sign of life.
	 * @return whether it is still being done and nobody had cancelled it before
	 */
	boolean cancelRunning(WorkNumber number, String person) {
		return this.jdbc.sql("""
				update works set cancelled_by = ?
				where number = ? and state = 'RUNNING' and cancelled_by is null""")
			.params(person, number.value())
			.update() == 1;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static @Nullable Integer value(OptionalInt number) {
		return number.isPresent() ? number.getAsInt() : null;
	}

	private Work work(ResultSet row, int index) throws SQLException {
		WorkOrder order = new WorkOrder(WorkOrder.Task.valueOf(row.getString("kind")), number(row, "draft"),
				number(row, "revision"), row.getString("person"), row.getString("network"), row.getString("reason"));
		OptionalInt brought = number(row, "brought");
		return new Work(new WorkNumber(row.getInt("number")), order, Work.State.valueOf(row.getString("state")),
				progress(row), row.getTimestamp("requested_at").toInstant(),
				Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
				Optional.ofNullable(row.getString("failure")).map(ReasonText::read),
				brought.isPresent() ? Optional.of(new RevisionNumber(brought.getAsInt())) : Optional.empty());
	}

	private Work.Progress progress(ResultSet row) throws SQLException {
		long done = row.getLong("done");
		long total = row.getLong("total");
		@Nullable Timestamp since = row.getTimestamp("stage_started_at");
		Optional<Duration> left = (since == null || done == 0 || total == 0) ? Optional.empty()
				: Optional.of(Duration.between(since.toInstant(), this.clock.instant())
					.multipliedBy(Math.max(0, total - done))
					.dividedBy(done));
		return new Work.Progress(Stage.valueOf(row.getString("stage")), done, total, left);
	}

	private static OptionalInt number(ResultSet row, String column) throws SQLException {
		@Nullable Integer value = row.getObject(column, Integer.class);
		return (value != null) ? OptionalInt.of(value) : OptionalInt.empty();
	}

	/**
	 * A piece of work that someone has taken on.
	 *
	 * @param number its number
	 * @param attempt how often it was taken on, this time included
	 */
	record Claim(WorkNumber number, int attempt) {
	}

}
