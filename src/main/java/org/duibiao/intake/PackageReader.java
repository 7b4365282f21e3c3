package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.VersionedTable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads data packages: a descriptor {@code datapackage.json} and a CSV file for each
 * table, UTF-8 with or without a byte-order mark.
 */
final class PackageReader {

	static final String DESCRIPTOR = "datapackage.json";

	private final PackageFiles files;

	private final List<Problem> problems = new ArrayList<>();

	PackageReader(PackageFiles files) {
		this.files = files;
	}

	/**
	 * Reads a package.
	 * @return the package
	 * @throws PackageRejectedException if a file or column is missing or cannot be read
	 * @throws IOException if the files cannot be opened
	 */
	DataPackage read() throws IOException {
		JsonNode descriptor = descriptor();
		List<PackageTable> tables = new ArrayList<>();
		for (VersionedTable table : PackageTables.inOrder()) {
			tables.add(new PackageTable(table, file(table), lines(table)));
		}
		String name = textOf(descriptor, "name");
		String version = textOf(descriptor, "version");
		if (!this.problems.isEmpty()) {
			throw new PackageRejectedException(this.problems);
		}
		return new DataPackage(name, version, tables);
	}

	private JsonNode descriptor() throws IOException {
		try (InputStream in = this.files.open(DESCRIPTOR)) {
			return JsonMapper.shared().readTree(in);
		}
		catch (JacksonException ex) {
			throw new PackageRejectedException(List
				.of(new Problem(DESCRIPTOR, 0, "", ex.getOriginalMessage(), Reason.of("intake.expected.descriptor"))));
		}
	}

	private String textOf(JsonNode descriptor, String field) {
		String text = descriptor.path(field).asString("");
		if (text.isBlank()) {
			this.problems.add(new Problem(DESCRIPTOR, 0, field, "", Reason.of("intake.expected.something")));
		}
		return text;
	}

	private List<PackageLine> lines(VersionedTable table) throws IOException {
		List<PackageLine> lines = new ArrayList<>();
		try (InputStream in = this.files.open(file(table));
				CsvReader<CsvRecord> records = CsvReader.builder()
					.commentStrategy(CommentStrategy.NONE)
					.detectBomHeader(true)
					.ofCsvRecord(in)) {
			List<Integer> order = List.of();
			for (CsvRecord line : records) {
				if (line.getStartingLineNumber() == 1) {
					order = order(table, line.getFields());
				}
				else if (!order.isEmpty()) {
					addTo(lines, line, order, table);
				}
			}
		}
		catch (CsvParseException ex) {
			this.problems.add(new Problem(file(table), 0, "", ex.getMessage(), Reason.of("intake.expected.csv")));
		}
		return lines;
	}

	private List<Integer> order(VersionedTable table, List<String> header) {
		List<String> missing = table.columnNames().stream().filter((name) -> !header.contains(name)).toList();
		List<String> unknown = header.stream().filter((name) -> !table.columnNames().contains(name)).toList();
		if (missing.isEmpty() && unknown.isEmpty()) {
			return table.columnNames().stream().map(header::indexOf).toList();
		}
		this.problems.add(new Problem(file(table), 1, "", String.join(",", header),
				Reason.of("intake.expected.header", String.join(",", table.columnNames()))));
		return List.of();
	}

	private void addTo(List<PackageLine> lines, CsvRecord line, List<Integer> order, VersionedTable table) {
		if (line.getFieldCount() != order.size()) {
			this.problems.add(new Problem(file(table), line.getStartingLineNumber(), "",
					Integer.toString(line.getFieldCount()), Reason.of("intake.expected.cells", order.size())));
			return;
		}
		lines.add(new PackageLine(line.getStartingLineNumber(), order.stream().map(line::getField).toList()));
	}

	private static String file(VersionedTable table) {
		return table.name() + ".csv";
	}

}
