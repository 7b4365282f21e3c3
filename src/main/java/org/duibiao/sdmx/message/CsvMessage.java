package org.duibiao.sdmx.message;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.duibiao.sdmx.Component.Role;
import org.duibiao.sdmx.Component;
import org.duibiao.sdmx.DataPoint;
import org.duibiao.sdmx.Series;
import org.duibiao.sdmx.structure.Artefact;

/**
 * Series as SDMX-CSV, a row for each observation, written as they come.
 */
public final class CsvMessage {

	private static final List<Component> COLUMNS = Component.of(Role.DIMENSION, Role.TIME, Role.MEASURE,
			Role.SERIES_ATTRIBUTE, Role.ATTRIBUTE);

	private static final List<Component> DIMENSIONS = Component.of(Role.DIMENSION);

	private final CsvLabels labels;

	private final boolean second;

	private final Detail detail;

	/**
	 * A message.
	 * @param second whether it is version 2.0 and not 1.0
	 * @param detail how much it tells
	 * @param labels what stands in the cells
	 */
	public CsvMessage(boolean second, Detail detail, CsvLabels labels) {
		this.second = second;
		this.detail = detail;
		this.labels = labels;
	}

	/**
	 * Writes the message.
	 * @param series the series
	 * @param out where it is written; not closed
	 */
	public void write(Iterator<Series> series, OutputStream out) {
		try {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
			csv.writeRecord(header());
			while (series.hasNext()) {
				for (Map<Component, String> row : rows(series.next())) {
					csv.writeRecord(cells(row));
				}
			}
			csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> header() {
		List<String> cells = new ArrayList<>(this.second ? List.of("STRUCTURE", "STRUCTURE_ID") : List.of("DATAFLOW"));
		if (this.labels.areApart()) {
			cells.add("STRUCTURE_NAME");
		}
		if (this.second) {
			cells.add("ACTION");
		}
		COLUMNS.forEach((component) -> this.labels.addHeader(cells, component));
		return cells;
	}

	private List<String> cells(Map<Component, String> row) {
		List<String> cells = new ArrayList<>();
		if (this.second) {
			cells.add("dataflow");
		}
		this.labels.addFlow(cells, Artefact.FLOW);
		if (this.second) {
			cells.add("I");
		}
		COLUMNS.forEach((component) -> this.labels.addCell(cells, component, row.getOrDefault(component, "")));
		return cells;
	}

	private List<Map<Component, String>> rows(Series series) {
		Map<Component, String> common = new EnumMap<>(Component.class);
		List<String> key = series.key().values();
		for (int i = 0; i < key.size(); i++) {
			common.put(DIMENSIONS.get(i), key.get(i));
		}
		if (this.detail.hasAttributes()) {
			common.putAll(series.attributes());
		}
		return this.detail.hasPoints() ? series.points().stream().map((point) -> row(common, point)).toList()
				: List.of(common);
	}

	private Map<Component, String> row(Map<Component, String> common, DataPoint point) {
		Map<Component, String> row = new EnumMap<>(common);
		row.put(Component.TIME_PERIOD, point.time().text());
		row.put(Component.OBS_VALUE, point.number());
		if (this.detail.hasAttributes()) {
			row.putAll(point.attributes());
		}
		return row;
	}

}
