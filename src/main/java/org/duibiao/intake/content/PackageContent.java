package org.duibiao.intake.content;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.format.CsvText;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.VersionedTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data package: a descriptor {@code datapackage.json} and a CSV file for each table.
 */
final class PackageContent implements Content {

	static final String DESCRIPTOR = "datapackage.json";

	private static final int LONGEST_DESCRIPTOR = 4 << 20;

	private final PackageFiles files;

	private final Closeable source;

	private final Limits limits;

	private final Identity identity;

	private final Map<String, String> paths = new HashMap<>();

	private final Map<String, CsvText> texts = new HashMap<>();

	/**
	 * Reads the descriptor.
	 * @param files the files of the package
	 * @param source what is closed with the content
	 * @param limits how much it may hold
	 * @throws ContentRefusedException if the descriptor is missing or cannot be read
	 * @throws IOException if a file cannot be opened
	 */
	PackageContent(PackageFiles files, Closeable source, Limits limits) throws IOException {
		this.files = files;
		this.source = source;
		this.limits = limits;
		JsonNode descriptor = descriptor();
		this.identity = new Identity(descriptor.path("name").asString(""), descriptor.path("version").asString(""))
			.checked(Place.of(DESCRIPTOR));
		for (JsonNode resource : descriptor.path("resources")) {
			this.paths.put(resource.path("name").asString(""), resource.path("path").asString(""));
		}
	}

	@Override
	public String packageName() {
		return this.identity.name();
	}

	@Override
	public String packageVersion() {
		return this.identity.version();
	}

	@Override
	public Extent extent() {
		return Extent.WHOLE;
	}

	@Override
	public List<VersionedTable> tables() {
		return DataTables.inOrder();
	}

	/**
	 * The file of a table.
	 * @param table the table
	 * @return the path that the descriptor has for it, or its name
	 */
	String path(VersionedTable table) {
		return this.paths.getOrDefault(table.name(), table.name() + ".csv");
	}

	@Override
	public OptionalLong lines(VersionedTable table) throws IOException {
		try {
			return OptionalLong.of(Math.max(text(table).lines() - 1, 0));
		}
		catch (UnreadableException | FileNotFoundException | NoSuchFileException ex) {
			// told when the lines are read
			return OptionalLong.of(0);
		}
	}

	private CsvText text(VersionedTable table) {
		return this.texts.computeIfAbsent(table.name(),
				(name) -> new CsvText(() -> this.files.open(path(table)), this.limits));
	}

	@Override
	public void read(VersionedTable table, LineReceiver receiver) throws IOException {
		Place file = Place.of(path(table));
		try {
			PackageLines lines = new PackageLines(table, file.file(), receiver);
			text(table).read(lines::line);
			lines.finish();
		}
		catch (UnreadableException ex) {
			receiver.problem(ContentRefusedException.problem(file, ex));
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			receiver.problem(Problem.error(file, "", "", Reason.of("intake.expected.file")));
		}
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

	private JsonNode descriptor() throws IOException {
		try (InputStream in = this.files.open(DESCRIPTOR)) {
			byte[] json = in.readNBytes(LONGEST_DESCRIPTOR + 1);
			if (json.length > LONGEST_DESCRIPTOR) {
				throw refused("", "intake.expected.descriptor");
			}
			return JsonMapper.shared().readTree(json);
		}
		catch (JacksonException ex) {
			throw refused(ex.getOriginalMessage(), "intake.expected.descriptor");
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			throw refused("", "intake.expected.file");
		}
		catch (UnreadableException ex) {
			throw new ContentRefusedException(DESCRIPTOR, ex);
		}
	}

	private static ContentRefusedException refused(String found, String expected) {
		return new ContentRefusedException(List
			.of(Problem.error(Place.of(DESCRIPTOR), "", UnreadableException.readable(found), Reason.of(expected))));
	}

	/**
	 * Takes the lines of a file of a data package: names for programs in the first line,
	 * and as many cells in each line as there.
	 */
	private static final class PackageLines {

		private final VersionedTable table;

		private final String file;

		private final LineReceiver receiver;

		private @Nullable TableHeader header;

		PackageLines(VersionedTable table, String file, LineReceiver receiver) {
			this.table = table;
			this.file = file;
			this.receiver = receiver;
		}

		boolean line(long number, List<String> cells) {
			Place place = new Place(this.file, "", number);
			TableHeader columns = this.header;
			if (columns == null) {
				this.header = TableHeader.ofNames(this.table, cells);
				List<Problem> problems = this.header.problems(place, List.of());
				problems.forEach(this.receiver::problem);
				return problems.isEmpty();
			}
			if (cells.size() != columns.width()) {
				this.receiver
					.problem(Problem.error(place, "", UnreadableException.readable(Integer.toString(cells.size())),
							Reason.of("intake.expected.cells", columns.width())));
			}
			else {
				this.receiver.line(new Line(place, columns.arrange(cells, "")));
			}
			return true;
		}

		void finish() {
			if (this.header == null) {
				this.receiver.problem(Problem.error(new Place(this.file, "", 1), "", "",
						Reason.of("intake.expected.header", String.join(",", this.table.columnNames()))));
			}
		}

	}

}
