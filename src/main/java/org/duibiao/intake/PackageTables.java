package org.duibiao.intake;

import java.util.List;
import java.util.stream.Stream;

import org.duibiao.catalogue.writing.CatalogueTables;
import org.duibiao.observation.writing.ObservationTables;
import org.duibiao.revision.writing.VersionedTable;
import org.duibiao.source.writing.SourceTables;

/**
 * The tables of which a data package consists.
 */
final class PackageTables {

	private PackageTables() {
	}

	/**
	 * All tables, those referred to first.
	 * @return the tables
	 */
	static List<VersionedTable> inOrder() {
		return Stream.of(CatalogueTables.inOrder(), SourceTables.inOrder(), ObservationTables.inOrder())
			.flatMap(List::stream)
			.toList();
	}

}
