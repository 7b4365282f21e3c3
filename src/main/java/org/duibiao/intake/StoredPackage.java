package org.duibiao.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Column.Type;
import org.duibiao.export.Provenance;
import org.duibiao.export.Table;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedStore;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The store as a data package: the same tables and columns that came in.
 */
@Service
public class StoredPackage {

	private final JdbcOperations jdbc;

	private final TransactionTemplate transaction;

	private final PackageDictionary dictionary = PackageDictionary.ofSeed();

	StoredPackage(JdbcOperations jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	/**
	 * The names of the tables, those referred to first.
	 * @return the names
	 */
	public List<String> tables() {
		return DataTables.inOrder().stream().map(VersionedTable::name).toList();
	}

	/**
	 * The descriptor of the package.
	 * @param revision the revision
	 * @param query what the addresses of the files end with; empty for files in a folder
	 * @return the JSON of {@code datapackage.json}
	 */
	public byte[] descriptor(Revision revision, String query) {
		return new PackageDescriptor(this.dictionary, this.jdbc).write(revision, query);
	}

	/**
	 * A table as of a revision.
	 * @param name the name of the table
	 * @param title its title
	 * @param revision the number of the revision
	 * @return the table, its columns named as in the package and its rows read while they
	 * are handed out; nothing if there is none of that name
	 */
	public Optional<Table> table(String name, String title, RevisionNumber revision) {
		return DataTables.inOrder()
			.stream()
			.filter((table) -> table.name().equals(name))
			.findFirst()
			.map((table) -> table(table, title, revision));
	}

	/**
	 * Writes the whole package as a ZIP archive.
	 * @param revision the revision
	 * @param provenance where it comes from
	 * @param texts further files by their names
	 * @param out where it is written; not closed
	 * @throws IOException if it cannot be written
	 */
	public void archive(Revision revision, Provenance provenance, Map<String, String> texts, OutputStream out)
			throws IOException {
		PackageArchive archive = new PackageArchive(out, revision.createdAt());
		archive.add(PackageDescriptor.FILE, descriptor(revision, ""));
		archive.add(texts);
		for (String name : tables()) {
			archive.add(table(name, this.dictionary.about(name), revision.number()).orElseThrow(), provenance);
		}
		archive.finish();
	}

	private Table table(VersionedTable table, String title, RevisionNumber revision) {
		List<Column> columns = table.columns().stream().map((column) -> column(table, column)).toList();
		return Table
			.of(table.name(), title, columns,
					(receiver) -> this.transaction.executeWithoutResult((status) -> new VersionedStore(this.jdbc)
						.each(table, revision, (row) -> receiver.accept(cells(row)))))
			.keyedBy(table.key().toArray(String[]::new));
	}

	private Column column(VersionedTable table, org.duibiao.revision.writing.Column column) {
		boolean code = !column.values().isEmpty() || table.key().contains(column.name())
				|| table.references().stream().anyMatch((reference) -> reference.columns().contains(column.name()));
		Column plain = Column.of(column.name(), new LocalizedText(column.name(), column.name()))
			.described(new LocalizedText("", this.dictionary.about(table.name(), column.name())))
			.holding(switch (column.type()) {
				case STRING -> code ? Type.CODE : Type.TEXT;
				case INTEGER -> Type.INTEGER;
				case NUMBER -> Type.NUMBER;
				case BOOLEAN -> Type.TRUTH;
			});
		return column.required() ? plain.filled() : plain;
	}

	private static List<Cell> cells(Row row) {
		List<Cell> cells = new ArrayList<>(row.values().size());
		row.values().forEach((value) -> cells.add(cell(value)));
		return cells;
	}

	private static Cell cell(@Nullable Object value) {
		if (value == null) {
			return Cell.EMPTY;
		}
		if (value instanceof BigDecimal number) {
			BigDecimal plain = number.stripTrailingZeros();
			return Cell.number((plain.scale() < 0) ? plain.setScale(0) : plain);
		}
		return (value instanceof Integer number) ? Cell.number(number) : Cell.text(value.toString());
	}

}
