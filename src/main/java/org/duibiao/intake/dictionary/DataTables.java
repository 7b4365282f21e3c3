package org.duibiao.intake.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.writing.CatalogueTables;
import org.duibiao.observation.writing.ObservationTables;
import org.duibiao.revision.writing.VersionedTable;
import org.duibiao.source.writing.SourceTables;

/**
 * The tables that may come in.
 */
public final class DataTables {

	private DataTables() {
	}

	/**
	 * All tables, those referred to first.
	 * @return the tables
	 */
	public static List<VersionedTable> inOrder() {
		return Stream.of(CatalogueTables.inOrder(), SourceTables.inOrder(), ObservationTables.inOrder())
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * A table by its name.
	 * @param name the name
	 * @return the table, if there is one of that name
	 */
	public static Optional<VersionedTable> named(String name) {
		return inOrder().stream().filter((table) -> table.name().equals(name)).findFirst();
	}

}
