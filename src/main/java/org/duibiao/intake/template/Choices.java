package org.duibiao.intake.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.intake.dictionary.DataDictionary;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.Column;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedStore;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.context.MessageSource;

/**
 * The codes from which a person chooses, by the name of their list: constants, and what
 * the catalogue and the documents held say.
 */
final class Choices {

	private static final String TRUTH = "truth";

	/** Beyond this a list helps nobody. */
	private static final int MOST = 5_000;

	/** Figures are too many, and their identities say nothing. */
	private static final Set<String> LISTED = Set.of("areas", "themes", "units", "families", "indicators", "documents",
			"sections");

	private final Locale locale;

	private final Map<String, List<Choice>> lists = new LinkedHashMap<>();

	private Choices(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The codes as of a revision.
	 * @param store the store
	 * @param revision the number of the revision
	 * @param messages the words for what is no code of the store
	 * @param locale the language of their names
	 * @return the codes
	 */
	static Choices of(VersionedStore store, RevisionNumber revision, MessageSource messages, Locale locale) {
		Choices choices = new Choices(locale);
		choices.add(TRUTH, List.of(new Choice(messages.getMessage("template.truth.yes", null, locale), "true"),
				new Choice(messages.getMessage("template.truth.no", null, locale), "false")));
		for (VersionedTable table : DataTables.inOrder()) {
			if (LISTED.contains(table.name())) {
				List<Choice> list = new ArrayList<>();
				store.each(table, revision, (row) -> list.add(choices.choice(table, row)));
				choices.add(table.name(), list);
			}
			table.columns().forEach((column) -> choices.add(table, column));
		}
		return choices;
	}

	/**
	 * The lists that are of use.
	 * @return the codes by the names of their lists
	 */
	Map<String, List<Choice>> lists() {
		return this.lists;
	}

	/**
	 * The list for a column.
	 * @param table the table
	 * @param column the column
	 * @return the name of the list, if there is one
	 */
	Optional<String> list(VersionedTable table, Column column) {
		Stream<String> referred = table.references()
			.stream()
			.filter((reference) -> reference.columns().get(reference.columns().size() - 1).equals(column.name()))
			.map((reference) -> reference.table());
		return Stream.concat(Stream.of(constants(table, column)), referred).filter(this.lists::containsKey).findFirst();
	}

	/**
	 * A code of a column as a template offers it.
	 * @param table the table
	 * @param column the column
	 * @param code the code
	 * @return the name and the code; the code alone if it is in no list
	 */
	String offered(VersionedTable table, Column column, String code) {
		return list(table, column)
			.flatMap((list) -> this.lists.get(list)
				.stream()
				.filter((choice) -> choice.code().equals(code))
				.findFirst()
				.map(Choice::offered))
			.orElse(code);
	}

	private void add(VersionedTable table, Column column) {
		DataDictionary words = DataDictionary.ofSeed();
		add(constants(table, column),
				column.values()
					.stream()
					.map((value) -> new Choice(words.label(table.name(), column.name(), value, this.locale), value))
					.toList());
	}

	private void add(String name, List<Choice> list) {
		if (!list.isEmpty() && list.size() <= MOST) {
			this.lists.put(name, list);
		}
	}

	private static String constants(VersionedTable table, Column column) {
		return (column.type() == Column.Type.BOOLEAN) ? TRUTH : table.name() + "." + column.name();
	}

	private Choice choice(VersionedTable table, Row row) {
		String language = this.locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "_zh" : "_en";
		String name = Stream.of("document", "name" + language, "title" + language, "heading" + language)
			.filter((column) -> table.columnNames().contains(column))
			.map((column) -> cell(table, row, column))
			.collect(Collectors.joining(" "));
		return new Choice(name, cell(table, row, "code"));
	}

	private static String cell(VersionedTable table, Row row, String column) {
		return Objects.toString(row.values().get(table.columnNames().indexOf(column)), "");
	}

}
