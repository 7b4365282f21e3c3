package org.duibiao.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
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

	private static final String BYTE_ORDER_MARK = "\uFEFF";

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
			throw new PackageRejectedException(
					List.of(problem(DESCRIPTOR, ex.getOriginalMessage(), "intake.expected.descriptor")));
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			throw new PackageRejectedException(List.of(problem(DESCRIPTOR, "", "intake.expected.file")));
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
		try (InputStream in = this.files.open(file(table))) {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
			return lines(table, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
		}
		catch (CsvParseException ex) {
			this.problems.add(problem(file(table), ex.getMessage(), "intake.expected.csv"));
		}
		catch (CharacterCodingException ex) {
			this.problems.add(problem(file(table), "", "intake.expected.encoding"));
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			this.problems.add(problem(file(table), "", "intake.expected.file"));
		}
		return List.of();
	}

	private List<PackageLine> lines(VersionedTable table, String text) throws IOException {
		List<PackageLine> lines = new ArrayList<>();
		try (CsvReader<CsvRecord> csv = CsvReader.builder()
			.commentStrategy(CommentStrategy.NONE)
			.allowUnclosedQuote(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)) {
			Iterator<CsvRecord> records = csv.iterator();
			List<Integer> order = records.hasNext() ? order(table, records.next()) : noHeader(table, 1, "");
			while (!order.isEmpty() && records.hasNext()) {
				addTo(lines, records.next(), order, table);
			}
		}
		return lines;
	}

	private List<Integer> order(VersionedTable table, CsvRecord line) {
		List<String> header = line.getFields();
		List<String> names = table.columnNames();
		if (header.size() != names.size() || !header.containsAll(names)) {
			return noHeader(table, line.getStartingLineNumber(), String.join(",", header));
		}
		return names.stream().map(header::indexOf).toList();
	}

	private List<Integer> noHeader(VersionedTable table, long line, String found) {
		this.problems.add(new Problem(file(table), line, "", found,
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

	private static Problem problem(String file, String found, String expected) {
		return new Problem(file, 0, "", found, Reason.of(expected));
	}

}
