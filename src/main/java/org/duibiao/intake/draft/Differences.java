package org.duibiao.intake.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duibiao.intake.content.Place;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.staging.Move;
import org.duibiao.intake.staging.Staged;
import org.duibiao.intake.staging.Staging;
import org.duibiao.observation.Observation;
import org.duibiao.observation.writing.FigureReading;
import org.duibiao.observation.writing.ObservationTables;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What publishing drafts would change.
 */
@Service
@Transactional(readOnly = true)
public class Differences {

	private final JdbcOperations jdbc;

	Differences(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many rows change, table by table.
	 * @param reading the number of the reading, which came to its end
	 * @return the numbers of all tables, those referred to first; they stay when the
	 * draft is published
	 */
	public List<ChangeCounts> counts(int reading) {
		List<Counted> counted = this.jdbc.query(
				"select table_name, change, row_count from reading_changes where reading = ?",
				(row, index) -> new Counted(row.getString(1), Move.valueOf(row.getString(2)), row.getLong(3)), reading);
		return DataTables.inOrder()
			.stream()
			.map((table) -> counts(table.name(),
					counted.stream().filter((each) -> each.table().equals(table.name())).toList()))
			.toList();
	}

	private static ChangeCounts counts(String table, List<Counted> counted) {
		var rows = counted.stream().collect(Collectors.toMap(Counted::move, Counted::rows));
		return new ChangeCounts(table, rows.getOrDefault(Move.NEW, 0L), rows.getOrDefault(Move.CHANGED, 0L),
				rows.getOrDefault(Move.GONE, 0L), rows.getOrDefault(Move.UNCHANGED, 0L));
	}

	/**
	 * Some changes of a table.
	 * @param reading the number of the reading of a draft that is still open
	 * @param table the name of the table
	 * @param type what happens to the rows
	 * @param after the number of the change after which they begin; 0 for the first ones
	 * @param limit how many at most
	 * @return the changes, in the order of the upload
	 */
	public List<Change> page(int reading, String table, Change.Type type, long after, int limit) {
		VersionedTable versioned = DataTables.named(table).orElseThrow();
		return new Staging(this.jdbc).page(versioned, reading, Move.valueOf(type.name()), after, limit)
			.stream()
			.map((staged) -> change(versioned, type, staged))
			.toList();
	}

	private static Change change(VersionedTable table, Change.Type type, Staged staged) {
		Optional<Row> before = (type == Change.Type.GONE || type == Change.Type.UNCHANGED) ? Optional.of(staged.row())
				: staged.before();
		Optional<Row> after = (type == Change.Type.GONE) ? Optional.empty() : Optional.of(staged.row());
		Optional<Place> place = (type == Change.Type.GONE) ? Optional.empty() : Optional.of(staged.place());
		Optional<RevisionNumber> broughtBy = staged.replaces().isPresent()
				? Optional.of(new RevisionNumber(staged.replaces().getAsInt())) : Optional.empty();
		return new Change(staged.number(), table, type, place, before, after, broughtBy, staged.otherPackage(),
				figure(table, before), figure(table, after));
	}

	private static Optional<Observation> figure(VersionedTable table, Optional<Row> row) {
		return row.filter((any) -> table.name().equals(ObservationTables.OBSERVATIONS))
			.map((figure) -> FigureReading.observation(figure, List.of()));
	}

	/**
	 * How many rows of a table move in one way.
	 */
	private record Counted(String table, Move move, long rows) {
	}

}
