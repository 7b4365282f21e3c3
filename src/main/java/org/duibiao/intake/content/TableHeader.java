package org.duibiao.intake.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.duibiao.intake.dictionary.DataDictionary;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.VersionedTable;

/**
 * Which columns of a table stand where in what comes in.
 */
final class TableHeader {

	private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

	private final VersionedTable table;

	private final List<String> cells;

	/** The name of a column for each cell; the cell itself if it names none. */
	private final List<String> names;

	/** For each column of the table the place of its cell; -1 if there is none. */
	private final List<Integer> order;

	private final boolean strict;

	private TableHeader(VersionedTable table, List<String> cells, boolean strict, UnaryOperator<String> name) {
		this.table = table;
		this.cells = cells;
		this.strict = strict;
		this.names = cells.stream().map(name).toList();
		this.order = table.columnNames().stream().map(this.names::indexOf).toList();
	}

	/**
	 * A header of the names that programs use.
	 * @param table the table
	 * @param cells the cells of the line
	 * @return the header
	 */
	static TableHeader ofNames(VersionedTable table, List<String> cells) {
		return new TableHeader(table, cells, true, (cell) -> cell);
	}

	/**
	 * A header of names for programs or titles in any language.
	 * @param table the table
	 * @param cells the cells of the line
	 * @return the header
	 */
	static TableHeader ofWords(VersionedTable table, List<String> cells) {
		return new TableHeader(table, cells, false, (cell) -> name(table, cell.strip()));
	}

	int width() {
		return this.cells.size();
	}

	/**
	 * How many of the cells name columns of the table.
	 * @return the number of cells
	 */
	long known() {
		return this.names.stream().filter(this.table.columnNames()::contains).distinct().count();
	}

	/**
	 * The name of the column that a cell names.
	 * @param index the place of the cell
	 * @return the name; empty if there is no such cell
	 */
	String name(int index) {
		return (index < this.names.size()) ? this.names.get(index) : "";
	}

	/**
	 * Whether a line tells the same columns once more, in other words.
	 * @param other the cells of the line
	 * @return whether each cell names the same column
	 */
	boolean isRepeatedBy(List<String> other) {
		return IntStream.range(0, Math.max(other.size(), width()))
			.allMatch((i) -> name(this.table, (i < other.size()) ? other.get(i).strip() : "").equals(name(i)));
	}

	/**
	 * What keeps it from being the header of the table.
	 * @param place where it stands
	 * @param left which required columns may be left out
	 * @return a problem for each unknown, repeated or missing column
	 */
	List<Problem> problems(Place place, Collection<String> left) {
		List<Problem> problems = new ArrayList<>();
		List<String> all = this.table.columnNames();
		for (int i = 0; i < this.names.size(); i++) {
			String name = this.names.get(i);
			if (!all.contains(name) && (this.strict || !name.isBlank())) {
				problems.add(Problem.error(place, "", UnreadableException.readable(this.cells.get(i)),
						Reason.of("intake.expected.header", String.join(",", all))));
			}
			else if (this.names.indexOf(name) < i && !name.isBlank()) {
				problems.add(Problem.error(place, name, this.cells.get(i), Reason.of("intake.expected.column-once")));
			}
		}
		for (Column column : this.table.columns()) {
			if (column.required() && !left.contains(column.name()) && !this.names.contains(column.name())) {
				problems.add(Problem.error(place, column.name(), "", Reason.of("intake.expected.column")));
			}
		}
		return problems;
	}

	/**
	 * Puts the cells of a line in the order of the table.
	 * @param <T> what a cell is
	 * @param line the cells of the line
	 * @param absent the cell where none stands
	 * @return a cell for each column of the table
	 */
	<T> List<T> arrange(List<T> line, T absent) {
		List<T> arranged = new ArrayList<>(this.order.size());
		for (int index : this.order) {
			arranged.add((index >= 0 && index < line.size()) ? line.get(index) : absent);
		}
		return arranged;
	}

	private static String name(VersionedTable table, String cell) {
		String last = cell.substring(Math.max(cell.lastIndexOf('|'), cell.lastIndexOf('\n')) + 1).strip();
		return table.columnNames()
			.stream()
			.filter((column) -> column.equalsIgnoreCase(last) || LANGUAGES.stream()
				.anyMatch((language) -> DataDictionary.ofSeed()
					.title(table.name(), column, language)
					.equalsIgnoreCase(last)))
			.findFirst()
			.orElse(cell);
	}

}
