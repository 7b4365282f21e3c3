package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Table;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedStore;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store as a data package: the same tables and columns that came in.
 */
@Service
public class StoredPackage {

	private final JdbcOperations jdbc;

	StoredPackage(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The names of the tables, those referred to first.
	 * @return the names
	 */
	public List<String> tables() {
		return PackageTables.inOrder().stream().map(VersionedTable::name).toList();
	}

	/**
	 * The descriptor of the package.
	 * @return the JSON of {@code datapackage.json}
	 * @throws IOException if it cannot be read
	 */
	public byte[] descriptor() throws IOException {
		try (InputStream in = new ClassPathResource("seeds/" + PackageReader.DESCRIPTOR).getInputStream()) {
			return in.readAllBytes();
		}
	}

	/**
	 * A table as of a revision.
	 * @param name the name of the table
	 * @param revision the number of the revision
	 * @return the table, its columns named as in the package; nothing if there is none of
	 * that name
	 */
	@Transactional(readOnly = true)
	public Optional<Table> table(String name, RevisionNumber revision) {
		return PackageTables.inOrder()
			.stream()
			.filter((table) -> table.name().equals(name))
			.findFirst()
			.map((table) -> new Table(name,
					table.columnNames().stream().map((column) -> new Column(column, column)).toList(),
					new VersionedStore(this.jdbc).asOf(table, revision).stream().map(StoredPackage::cells).toList()));
	}

	private static List<Cell> cells(Row row) {
		return row.values().stream().map(StoredPackage::cell).toList();
	}

	private static Cell cell(@Nullable Object value) {
		if (value == null) {
			return Cell.EMPTY;
		}
		if (value instanceof BigDecimal number) {
			return Cell.number(new BigDecimal(number.stripTrailingZeros().toPlainString()));
		}
		return (value instanceof Integer number) ? Cell.number(BigDecimal.valueOf(number))
				: Cell.text(value.toString());
	}

}
