package org.duibiao.intake.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.kernel.PrintedNumber;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.kernel.Quantity;
import org.duibiao.observation.writing.ObservationTables;
import org.duibiao.revision.writing.VersionedTable;

/**
 * Fills what a person may leave empty in the lines of one table: what the printed token
 * alone decides, and identities and orders, which are the same each time a file is read.
 * <p>
 * Value and qualifier are never filled: they are entered beside the token so that a slip
 * in either is found.
 */
final class Completion {

	/** Beyond this, places are not remembered, and occurrences have to be told. */
	private static final int MOST_PLACES = 100_000;

	/** Behind what the catalogue has already. */
	private static final int LAST = 10_000;

	private static final Set<String> CATALOGUE = Set.of("themes", "indicators");

	/** What makes a figure, rank or difference the one it is. */
	private static final Set<String> IDENTIFYING = Set.of("area", "indicator", "kind", "period_start", "period_end",
			"scope", "against", "against_area", "against_indicator", "document", "section", "paragraph", "token",
			"occurrence");

	private static final int DIGITS = 10;

	/** What tells where in the print something stands. */
	private static final List<String> PLACE = List.of("document", "section", "paragraph", "token");

	private final String table;

	private final Map<String, Integer> index = new LinkedHashMap<>();

	private final Set<String> places = new HashSet<>();

	private int count;

	Completion(VersionedTable table) {
		this.table = table.name();
		table.columnNames().forEach((column) -> this.index.put(column, this.index.size()));
	}

	/**
	 * Fills a line.
	 * @param cells the cells in the order of the table
	 * @return the cells with as much filled as can be; an occurrence is not if the same
	 * token stands in the same paragraph in a line before
	 */
	List<String> fill(List<String> cells) {
		this.count++;
		List<String> filled = new ArrayList<>(cells);
		Optional<Quantity> printed = has("multiplier") ? PrintedNumber.read(cell(filled, "token")) : Optional.empty();
		printed.ifPresent((quantity) -> {
			put(filled, "decimals", Integer.toString(quantity.decimals()));
			put(filled, "multiplier", Long.toString(quantity.multiplier()));
		});
		if (this.table.equals(ObservationTables.RANKS) && !cell(filled, "token").isEmpty()) {
			put(filled, "tied", Boolean.toString(PrintedRank.read(cell(filled, "token")).tied()));
		}
		put(filled, "ordinal", Integer.toString(CATALOGUE.contains(this.table) ? LAST + this.count : this.count));
		if (isEmpty(filled, "occurrence") && this.places.size() < MOST_PLACES && this.places.add(place(filled))) {
			put(filled, "occurrence", "1");
		}
		if (isEmpty(filled, "id") && !cell(filled, "document").isEmpty() && !cell(filled, "token").isEmpty()) {
			put(filled, "id", cell(filled, "document") + "-" + digest(filled));
		}
		return filled;
	}

	private String place(List<String> cells) {
		return PLACE.stream().map((column) -> cell(cells, column)).collect(Collectors.joining("\t"));
	}

	private String digest(List<String> cells) {
		String identity = this.index.keySet()
			.stream()
			.filter(IDENTIFYING::contains)
			.map((column) -> column + "=" + cell(cells, column))
			.collect(Collectors.joining("\t", this.table + "\t", ""));
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private boolean has(String column) {
		return this.index.containsKey(column);
	}

	private boolean isEmpty(List<String> cells, String column) {
		return has(column) && cell(cells, column).isEmpty();
	}

	private String cell(List<String> cells, String column) {
		return cells.get(this.index.get(column));
	}

	private void put(List<String> cells, String column, String text) {
		if (isEmpty(cells, column)) {
			cells.set(this.index.get(column), text);
		}
	}

}
