package org.duibiao.intake.dictionary;

import java.util.Set;

import org.duibiao.revision.writing.Column;

/**
 * What a person has to fill in.
 */
public final class TemplateRules {

	/** Columns that may be left empty in any table, and are then filled in. */
	public static final Set<String> FILLED = Set.of("id", "ordinal", "occurrence", "decimals", "multiplier", "tied");

	private TemplateRules() {
	}

	/**
	 * Whether a column must be there and filled.
	 * @param column the column
	 * @return whether it is required and is not filled by itself
	 */
	public static boolean isRequired(Column column) {
		return column.required() && !FILLED.contains(column.name());
	}

}
