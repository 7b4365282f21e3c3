package org.duibiao.annotation.web;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a form.
 *
 * @param name its name, that of a column
 * @param control how it is filled in
 * @param label what it is called
 * @param hint how it is written; empty if that is clear
 * @param value what stands in it
 * @param groups what can be chosen
 * @param required whether it must be filled in
 * @param fault what is wrong with it; empty if nothing is
 */
record Field(String name, Control control, String label, String hint, String value, List<Group> groups,
		boolean required, String fault) {

	/**
	 * Whether something is chosen.
	 * @param option the option
	 * @return whether it is
	 */
	public boolean has(String option) {
		return this.value.equals(option) || Arrays.asList(this.value.split(" ")).contains(option);
	}

	/**
	 * Whether what stands in it can be chosen.
	 * @return whether it is empty, free text, or one of the options
	 */
	boolean isPossible() {
		return this.control != Control.CHOICE || this.value.isEmpty()
				|| this.groups.stream()
					.flatMap((group) -> group.options().stream())
					.anyMatch((option) -> option.value().equals(this.value));
	}

	/**
	 * How a field is filled in.
	 */
	enum Control {

		/** With free text of one line. */
		TEXT,

		/** With a text of some lines. */
		LINES,

		/** With one of several options. */
		CHOICE,

		/** With any number of options. */
		BOXES

	}

	/**
	 * Options that belong together.
	 *
	 * @param label what they have in common; empty if nothing
	 * @param options the options
	 */
	record Group(String label, List<Option> options) {
	}

	/**
	 * Something that can be chosen.
	 *
	 * @param value its code
	 * @param label what it is called
	 */
	record Option(String value, String label) {
	}

}
