package org.duibiao.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.duibiao.export.Column;
import org.duibiao.export.Column.Role;
import org.duibiao.export.Column.Type;
import org.duibiao.kernel.LocalizedText;

/**
 * The columns of all tables that are exported, by their names for programs: their labels
 * and descriptions are messages.
 */
public final class Columns {

	private static final Map<Type, Set<String>> TYPES = Map.of(Type.CODE,
			Set.of("figure", "province_code", "indicator_code", "theme_code", "unit_code", "kind_code",
					"qualifier_code", "status_code", "commitment", "period_status_code", "remarks", "repeats",
					"rank_scope", "document", "section", "sha256"),
			Type.NUMBER, Set.of("number", "value", "lower", "upper"), Type.INTEGER,
			Set.of("print", "value_decimals", "rank", "paragraph", "occurrence", "revision", "figure_count", "rows"),
			Type.TRUTH, Set.of("lower_included", "upper_included", "quantity_assumed", "rank_tied"), Type.YEAR,
			Set.of("year"), Type.PERIOD, Set.of("period", "period_start", "period_end"));

	private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("value", Role.MEASURE),
			Map.entry("unit", Role.UNIT), Map.entry("value_decimals", Role.DECIMALS),
			Map.entry("qualifier_code", Role.STATUS), Map.entry("status_code", Role.STATUS),
			Map.entry("commitment", Role.STATUS));

	private Columns() {
	}

	/**
	 * Some columns.
	 * @param phrases the messages
	 * @param names their names
	 * @return the columns, in order
	 */
	public static List<Column> of(Phrases phrases, String... names) {
		return of(phrases, Arrays.asList(names));
	}

	/**
	 * Some columns.
	 * @param phrases the messages
	 * @param names their names
	 * @return the columns, in order
	 */
	public static List<Column> of(Phrases phrases, List<String> names) {
		return names.stream().map((name) -> column(name, phrases)).toList();
	}

	/**
	 * Columns of one of several things that stand side by side.
	 * @param phrases the messages
	 * @param prefix what their names begin with
	 * @param label what their labels begin with
	 * @param names their names without the prefix
	 * @return the columns, in order
	 */
	public static List<Column> of(Phrases phrases, String prefix, LocalizedText label, List<String> names) {
		LocalizedText separator = phrases.both("column.separator");
		LocalizedText before = new LocalizedText(label.zh() + separator.zh(), label.en() + separator.en());
		return of(phrases, names).stream().map((column) -> column.prefixed(prefix, before)).toList();
	}

	/**
	 * The name for programs of what a code stands for.
	 * @param code the code, {@code CN-AH}
	 * @return the name, {@code cn_ah}
	 */
	public static String name(String code) {
		return "x".repeat(code.matches("[A-Za-z].*") ? 0 : 1)
				+ code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
	}

	private static Column column(String name, Phrases phrases) {
		Type type = TYPES.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(name))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(Type.TEXT);
		return Column.of(name, phrases.both("column." + name))
			.described(phrases.both("column." + name + ".means"))
			.holding(type)
			.as(ROLES.getOrDefault(name, Role.ATTRIBUTE));
	}

}
