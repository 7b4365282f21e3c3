package org.duibiao.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.duibiao.export.Column.Role;

/**
 * The rows of a table as the cells of a cube: its dimensions are the columns that say
 * what a row is about. Only cells in which a row stands are kept.
 */
final class Cube {

	private final List<CubeDimension> dimensions;

	private final int measure;

	private final List<List<Cell>> rows = new ArrayList<>();

	private Cube(List<CubeDimension> dimensions, int measure) {
		this.dimensions = dimensions;
		this.measure = measure;
	}

	/**
	 * Whether the columns of a table make a cube.
	 * @param table the table
	 * @return whether one of them is the measure
	 */
	static boolean fits(Table table) {
		return table.columns().stream().anyMatch((column) -> column.role() == Role.MEASURE);
	}

	/**
	 * The cube of a table.
	 * @param table the table, which fits
	 * @return the cube
	 */
	static Cube of(Table table) {
		List<Column> columns = table.columns();
		List<CubeDimension> dimensions = IntStream.range(0, columns.size())
			.filter((i) -> columns.get(i).role().isDimension())
			.mapToObj((i) -> CubeDimension.at(i, columns))
			.toList();
		Cube cube = new Cube(dimensions, index(columns, Role.MEASURE).orElseThrow());
		table.each((row) -> {
			dimensions.forEach((dimension) -> dimension.add(row));
			cube.rows.add(row);
		});
		return cube;
	}

	/**
	 * Where the first column of a role stands.
	 * @param columns the columns
	 * @param role the role
	 * @return the index of the column
	 */
	static Optional<Integer> index(List<Column> columns, Role role) {
		return IntStream.range(0, columns.size()).filter((i) -> columns.get(i).role() == role).boxed().findFirst();
	}

	List<CubeDimension> dimensions() {
		return this.dimensions;
	}

	/**
	 * How many cells there are.
	 * @return the product of the sizes of the dimensions
	 * @throws ArithmeticException if that is no number any more
	 */
	long size() {
		return this.dimensions.stream().mapToLong(CubeDimension::size).reduce(1, Math::multiplyExact);
	}

	/**
	 * The rows by the cells in which they stand, in the order of the cells.
	 * @return the rows
	 * @throws IllegalStateException if two rows share a cell
	 */
	Map<Long, List<Cell>> cells() {
		List<Map<String, Integer>> orders = this.dimensions.stream().map(Cube::order).toList();
		Map<Long, List<Cell>> cells = new TreeMap<>();
		for (List<Cell> row : this.rows) {
			long cell = 0;
			for (int i = 0; i < orders.size(); i++) {
				cell = cell * orders.get(i).size() + orders.get(i).getOrDefault(this.dimensions.get(i).code(row), 0);
			}
			if (cells.put(cell, row) != null) {
				throw new IllegalStateException("two rows in cell " + cell);
			}
		}
		return cells;
	}

	/**
	 * The number that a row is about.
	 * @param row the row
	 * @return the number; nothing if it has none
	 */
	Optional<BigDecimal> value(List<Cell> row) {
		return (row.get(this.measure) instanceof Cell.Number number) ? Optional.of(number.value()) : Optional.empty();
	}

	private static Map<String, Integer> order(CubeDimension dimension) {
		Map<String, Integer> order = new HashMap<>();
		dimension.categories().keySet().forEach((code) -> order.put(code, order.size()));
		return order;
	}

}
