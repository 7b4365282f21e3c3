package org.duibiao.intake.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.duibiao.intake.content.Extent;
import org.duibiao.revision.RevisionNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The tables of drafts and their readings.
 */
@Repository
class DraftRows {

	private static final String SELECT = """
			select d.*, r.started_at, r.compared_with, r.package_name, r.package_version, r.extent, r.errors, r.warnings
			from drafts d left join readings r on r.number = d.reading\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DraftRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	DraftNumber add(String fileName, long size, String sha256, String person) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into drafts (file_name, file_size, sha256, uploaded_by, uploaded_at, state)
				values (?, ?, ?, ?, ?, 'UPLOADED')""")
			.params(fileName, size, sha256, person, now())
			.update(key, "number");
		return new DraftNumber(Objects.requireNonNull(key.getKeyAs(Integer.class)));
	}

	Optional<Draft> find(DraftNumber number) {
		return this.jdbc.sql(SELECT + "where d.number = ?").param(number.value()).query(DraftRows::draft).optional();
	}

	Optional<Draft> findOpen(String sha256) {
		return this.jdbc.sql(SELECT + """
				where d.sha256 = ? and d.state not in ('PUBLISHED', 'DISCARDED') order by d.number limit 1""")
			.param(sha256)
			.query(DraftRows::draft)
			.optional();
	}

	List<Draft> newest(int limit) {
		return this.jdbc.sql(SELECT + "order by d.number desc limit ?").param(limit).query(DraftRows::draft).list();
	}

	/**
	 * Moves a draft from one state to another, unless someone else has moved it.
	 * @return whether it was moved
	 */
	boolean move(DraftNumber number, Draft.State from, Draft.State to) {
		return this.jdbc.sql("update drafts set state = ? where number = ? and state = ?")
			.params(to.name(), number.value(), from.name())
			.update() == 1;
	}

	void close(DraftNumber number, Draft.State state, String person, Optional<RevisionNumber> revision) {
		this.jdbc.sql("update drafts set state = ?, closed_by = ?, closed_at = ?, revision = ? where number = ?")
			.params(state.name(), person, now(), revision.map(RevisionNumber::value).orElse(null), number.value())
			.update();
	}

	int beginReading(DraftNumber draft) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into readings (draft, started_at, compared_with)
				values (?, ?, (select max(number) from revisions))""")
			.params(draft.value(), now())
			.update(key, "number");
		return Objects.requireNonNull(key.getKeyAs(Integer.class));
	}

	/** The readings of a draft whose staged rows nobody needs any more. */
	List<Integer> idleReadings(DraftNumber draft) {
		return this.jdbc.sql("""
				select r.number from readings r join drafts d on d.number = r.draft where d.number = ?
				and (d.reading is null or r.number <> d.reading or d.state in ('PUBLISHED', 'DISCARDED'))""")
			.param(draft.value())
			.query(Integer.class)
			.list();
	}

	void describe(int reading, Reading.Heading heading) {
		this.jdbc.sql("update readings set package_name = ?, package_version = ?, extent = ? where number = ?")
			.params(heading.packageName(), heading.packageVersion(), heading.extent().name(), reading)
			.update();
	}

	void endReading(DraftNumber draft, int reading, long errors, long warnings) {
		this.jdbc.sql("update readings set errors = ?, warnings = ? where number = ?")
			.params(errors, warnings, reading)
			.update();
		this.jdbc.sql("update drafts set reading = ? where number = ?").params(reading, draft.value()).update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static Draft draft(ResultSet row, int index) throws SQLException {
		Upload upload = new Upload(row.getString("file_name"), row.getLong("file_size"), row.getString("sha256"),
				row.getString("uploaded_by"), row.getTimestamp("uploaded_at").toInstant());
		@Nullable Integer revision = row.getObject("revision", Integer.class);
		@Nullable String closedBy = row.getString("closed_by");
		return new Draft(new DraftNumber(row.getInt("number")), upload, Draft.State.valueOf(row.getString("state")),
				reading(row), Optional.ofNullable(revision).map(RevisionNumber::new),
				(closedBy == null) ? Optional.empty()
						: Optional.of(new Draft.Closing(closedBy, row.getTimestamp("closed_at").toInstant())));
	}

	private static Optional<Reading> reading(ResultSet row) throws SQLException {
		@Nullable Integer number = row.getObject("reading", Integer.class);
		if (number == null) {
			return Optional.empty();
		}
		@Nullable String name = row.getString("package_name");
		Optional<Reading.Heading> heading = (name == null) ? Optional.empty() : Optional
			.of(new Reading.Heading(name, row.getString("package_version"), Extent.valueOf(row.getString("extent"))));
		return Optional.of(new Reading(number, row.getTimestamp("started_at").toInstant(), heading,
				new RevisionNumber(row.getInt("compared_with")), row.getLong("errors"), row.getLong("warnings")));
	}

}
