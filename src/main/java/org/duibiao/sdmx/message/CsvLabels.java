package org.duibiao.sdmx.message;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.duibiao.kernel.Formula;
import org.duibiao.sdmx.Component.Format;
import org.duibiao.sdmx.Component;
import org.duibiao.sdmx.structure.Artefact;
import org.duibiao.sdmx.structure.Code;
import org.duibiao.sdmx.structure.Structure;
import org.duibiao.wording.Phrases;

/**
 * What stands in the cells of SDMX-CSV: codes, or codes and names in the reader's
 * language.
 * <p>
 * Texts that a spreadsheet would run as a {@link Formula} get a leading apostrophe;
 * numbers never do.
 */
public final class CsvLabels {

	private static final String BETWEEN = ": ";

	private final Style style;

	private final Structure structure;

	private final Phrases phrases;

	private final Map<Component, Map<String, String>> names = new EnumMap<>(Component.class);

	/**
	 * Labels.
	 * @param style what stands in the cells
	 * @param structure the structure with the names
	 * @param phrases the language of the names
	 */
	public CsvLabels(Style style, Structure structure, Phrases phrases) {
		this.style = style;
		this.structure = structure;
		this.phrases = phrases;
		for (Component component : Component.values()) {
			Map<String, String> byId = new HashMap<>();
			structure.codesOf(component).ifPresent((list) -> {
				for (Code code : list.codes()) {
					byId.put(code.id(), phrases.say(code.name()));
				}
			});
			this.names.put(component, byId);
		}
	}

	boolean areApart() {
		return this.style == Style.NAME;
	}

	void addHeader(List<String> cells, Component component) {
		add(cells, component.name(), this.phrases.say(Objects.requireNonNull(this.structure.concepts().get(component))),
				true);
	}

	void addFlow(List<String> cells, Artefact flow) {
		add(cells, flow.reference(), this.phrases.say(Objects.requireNonNull(this.structure.names().get(flow.id()))),
				true);
	}

	void addCell(List<String> cells, Component component, String value) {
		boolean coded = component.codeList().isPresent();
		String name = Objects.requireNonNull(this.names.get(component)).getOrDefault(value, "");
		add(cells, isText(component) ? Formula.disarm(value) : value, name, coded && !value.isEmpty());
	}

	private void add(List<String> cells, String id, String name, boolean named) {
		cells.add((this.style == Style.BOTH && named) ? id + BETWEEN + name : id);
		if (areApart()) {
			cells.add(Formula.disarm(name));
		}
	}

	private static boolean isText(Component component) {
		return component.codeList().isPresent() || component.format() == Format.STRING;
	}

	/**
	 * What stands in the cells.
	 */
	public enum Style {

		/** Codes. */
		ID,

		/** Codes, and their names in a column of their own; not in version 1.0. */
		NAME,

		/** Codes and their names in one cell. */
		BOTH

	}

}
