package org.duibiao.intake.staging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.Reference;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Keeps the seed from undoing what operators did: rows that they corrected or took away,
 * and rows that theirs refer to, stay as they are.
 */
public final class Retention {

	private final int reading;

	private final JdbcOperations jdbc;

	/**
	 * For the reading of a seed that was compared.
	 * @param reading the number of the reading
	 * @param jdbc operations on the database
	 */
	public Retention(int reading, JdbcOperations jdbc) {
		this.reading = reading;
		this.jdbc = jdbc;
	}

	/**
	 * Marks the rows of the seed that are to be left out.
	 * @return how many rows they are
	 */
	public long leaveWhatOperatorsDid() {
		long left = 0;
		for (VersionedTable table : DataTables.inOrder()) {
			left += leaveCorrected(new StagedTable(table)) + leaveTakenAway(new StagedTable(table));
		}
		long more = 1;
		while (more > 0) {
			more = leaveReferredTo() + leaveWithoutTarget();
			left += more;
		}
		return left;
	}

	private long leaveCorrected(StagedTable staged) {
		return this.jdbc.update("""
				update %1$s s set change = 'LEFT' where s.reading = ? and s.change = 'CHANGED' and exists (
				select 1 from %2$s t join revisions o on o.number = t.origin
				where t.revision = s.replaces and %3$s and (o.draft is not null or o.package_name <> (
				select r.package_name from readings r where r.number = s.reading)))""".formatted(staged.name(),
				staged.table().name(), staged.sameKey("t", "s")), this.reading);
	}

	private long leaveTakenAway(StagedTable staged) {
		String name = staged.table().name();
		return this.jdbc.update("""
				update %1$s s set change = 'LEFT' where s.reading = ? and s.change = 'NEW' and exists (
				select 1 from %2$s t join revisions o on o.number = t.replaced_by where %3$s and o.draft is not null
				and not exists (select 1 from %2$s l where %4$s and l.replaced_by > t.replaced_by))"""
			.formatted(staged.name(), name, staged.sameKey("t", "s"), staged.sameKey("l", "s")), this.reading);
	}

	/** Rows that are to go, but that rows which stay refer to. */
	private long leaveReferredTo() {
		long left = 0;
		List<VersionedTable> referringFirst = new ArrayList<>(DataTables.inOrder());
		Collections.reverse(referringFirst);
		for (VersionedTable table : referringFirst) {
			StagedTable staged = new StagedTable(table);
			for (Reference reference : table.references()) {
				StagedTable target = new StagedTable(DataTables.named(reference.table()).orElseThrow());
				left += this.jdbc
					.update("""
							update %1$s g set change = 'LEFT' where g.reading = ? and g.change = 'GONE' and exists (
							select 1 from %2$s t where t.replaced_by is null and %3$s and not exists (
							select 1 from %4$s s where s.reading = g.reading and s.change in ('CHANGED', 'GONE') and %5$s))"""
						.formatted(target.name(), table.name(),
								StagedTable.equal("g", reference.target(), "t", reference.columns()), staged.name(),
								staged.sameKey("s", "t")),
							this.reading);
			}
		}
		return left;
	}

	/** Rows that were to come, but refer to something that was taken away. */
	private long leaveWithoutTarget() {
		long left = 0;
		for (VersionedTable table : DataTables.inOrder()) {
			for (Reference reference : table.references()) {
				StagedTable target = new StagedTable(DataTables.named(reference.table()).orElseThrow());
				String filled = reference.columns()
					.stream()
					.map((column) -> "s." + column + " is not null")
					.collect(Collectors.joining(" and "));
				left += this.jdbc
					.update("""
							update %1$s s set change = 'LEFT' where s.reading = ? and s.change in ('NEW', 'CHANGED') and %2$s
							and not exists (select 1 from %3$s d where d.reading = s.reading
							and d.change in ('NEW', 'CHANGED') and %4$s)
							and not exists (select 1 from %5$s t where t.replaced_by is null and %6$s and not exists (
							select 1 from %3$s g where g.reading = s.reading and g.change = 'GONE' and %7$s))"""
						.formatted(new StagedTable(table).name(), filled, target.name(),
								StagedTable.equal("d", reference.target(), "s", reference.columns()), reference.table(),
								StagedTable.equal("t", reference.target(), "s", reference.columns()),
								target.sameKey("g", "t")),
							this.reading);
			}
		}
		return left;
	}

}
