package org.duibiao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.Difference;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedStore;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Brings a data package into the store: reads all, checks all, then stores what differs
 * as one revision, all or nothing.
 */
final class PackageImport {

	private PackageImport() {
	}

	/**
	 * Imports a package.
	 * @param files the files of the package
	 * @param jdbc operations on the connection whose transaction is to be used
	 * @return the new revision; none if the store says all of this already
	 * @throws PackageRejectedException if there are problems; nothing was stored then
	 * @throws IOException if a file cannot be opened
	 */
	static Optional<RevisionNumber> run(PackageFiles files, JdbcOperations jdbc) throws IOException {
		DataPackage data = new PackageReader(files).read();
		List<List<Row>> rows = check(data);
		VersionedStore store = new VersionedStore(jdbc);
		List<Difference> differences = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			differences.add(store.compare(data.tables().get(i).table(), rows.get(i), data.name()));
		}
		if (differences.stream().allMatch(Difference::isEmpty)) {
			return Optional.empty();
		}
		return Optional.of(store.store(data.name(), data.version(), differences));
	}

	/**
	 * Checks a package without storing anything.
	 * @param files the files of the package
	 * @throws PackageRejectedException if there are problems
	 * @throws IOException if a file cannot be opened
	 */
	static void check(PackageFiles files) throws IOException {
		check(new PackageReader(files).read());
	}

	private static List<List<Row>> check(DataPackage data) {
		List<Problem> problems = new ArrayList<>();
		List<List<Row>> rows = data.tables().stream().map((table) -> CellCheck.rows(table, problems)).toList();
		ReferenceCheck.check(data.tables(), problems);
		if (problems.isEmpty()) {
			data.tables().forEach((table) -> FigureCheck.check(table, problems));
		}
		if (!problems.isEmpty()) {
			throw new PackageRejectedException(problems);
		}
		return rows;
	}

}
