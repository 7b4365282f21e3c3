package org.duibiao.sdmx.message;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.duibiao.sdmx.Component.Role;
import org.duibiao.sdmx.Component;
import org.duibiao.sdmx.DataPoint;
import org.duibiao.sdmx.Series;
import org.duibiao.sdmx.structure.Artefact;

/**
 * Series as SDMX-ML 2.1 generic data, written as they come.
 */
public final class GenericMessage {

	private static final List<Component> DIMENSIONS = Component.of(Role.DIMENSION);

	private static final List<Component> OF_SERIES = Component.of(Role.SERIES_ATTRIBUTE);

	private static final List<Component> OF_POINTS = Component.of(Role.ATTRIBUTE);

	private final Header header;

	private final Detail detail;

	/**
	 * A message.
	 * @param header the header
	 * @param detail how much it tells
	 */
	public GenericMessage(Header header, Detail detail) {
		this.header = header;
		this.detail = detail;
	}

	/**
	 * Writes the message.
	 * @param series the series
	 * @param out where it is written; not closed
	 */
	public void write(Iterator<Series> series, OutputStream out) {
		Xml.write(out, "GenericData", (message) -> {
			this.header.writeWithStructureTo(message);
			message.element(Xml.MESSAGE, "DataSet", (set) -> {
				while (series.hasNext()) {
					Series next = series.next();
					set.element(Xml.GENERIC, "Series", (content) -> writeSeries(content, next));
				}
			}, "structureRef", Artefact.STRUCTURE.id(), "action", "Information");
		});
	}

	private void writeSeries(Xml xml, Series series) throws XMLStreamException {
		List<String> key = series.key().values();
		xml.element(Xml.GENERIC, "SeriesKey", (content) -> {
			for (int i = 0; i < key.size(); i++) {
				content.empty(Xml.GENERIC, "Value", "id", DIMENSIONS.get(i).name(), "value", key.get(i));
			}
		});
		writeAttributes(xml, OF_SERIES, series.attributes());
		if (this.detail.hasPoints()) {
			for (DataPoint point : series.points()) {
				xml.element(Xml.GENERIC, "Obs", (content) -> writePoint(content, point));
			}
		}
	}

	private void writePoint(Xml xml, DataPoint point) throws XMLStreamException {
		xml.empty(Xml.GENERIC, "ObsDimension", "value", point.time().text());
		xml.empty(Xml.GENERIC, "ObsValue", "value", point.number());
		writeAttributes(xml, OF_POINTS, point.attributes());
	}

	private void writeAttributes(Xml xml, List<Component> components, Map<Component, String> values)
			throws XMLStreamException {
		if (this.detail.hasAttributes()) {
			xml.element(Xml.GENERIC, "Attributes", (content) -> {
				for (Component component : components) {
					String value = values.get(component);
					if (value != null) {
						content.empty(Xml.GENERIC, "Value", "id", component.name(), "value", value);
					}
				}
			});
		}
	}

}
