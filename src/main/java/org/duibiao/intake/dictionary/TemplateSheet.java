package org.duibiao.intake.dictionary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.duibiao.revision.writing.VersionedTable;

/**
 * What a sheet of a workbook template is for, told by its name in either language.
 *
 * @param role the role
 * @param table the table that it fills, if it fills one
 */
public record TemplateSheet(Role role, Optional<VersionedTable> table) {

	private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

	/** What a sheet is called that goes on with another one. */
	private static final Pattern NUMBERED = Pattern.compile(" ?\\(?\\d+\\)?$");

	/**
	 * What a sheet is for.
	 */
	public enum Role {

		/** Tells the package. */
		ABOUT,

		/** Explains the sheets and their columns. */
		EXPLANATION,

		/** Shows filled lines. */
		EXAMPLE,

		/** Holds the codes of the lists to choose from. */
		CODES,

		/** Holds lines of a table. */
		TABLE,

		/** Anything else. */
		UNKNOWN;

		/**
		 * What a sheet of this role is called.
		 * @param locale the language
		 * @return the name; empty if the table or nothing tells it
		 */
		public String name(Locale locale) {
			String key = "template.sheet." + name();
			ResourceBundle words = ResourceBundle.getBundle("messages", locale,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
			return words.containsKey(key) ? words.getString(key) : "";
		}

	}

	/**
	 * What a sheet is for.
	 * @param name its name
	 * @return the sheet
	 */
	public static TemplateSheet of(String name) {
		String plain = name.strip();
		for (Role role : Role.values()) {
			if (!plain.isEmpty() && LANGUAGES.stream().map(role::name).anyMatch(plain::equalsIgnoreCase)) {
				return new TemplateSheet(role, Optional.empty());
			}
		}
		return table(plain).or(() -> table(NUMBERED.matcher(plain).replaceFirst("")))
			.map((table) -> new TemplateSheet(Role.TABLE, Optional.of(table)))
			.orElse(new TemplateSheet(Role.UNKNOWN, Optional.empty()));
	}

	private static Optional<VersionedTable> table(String name) {
		return DataTables.inOrder()
			.stream()
			.filter((table) -> table.name().equalsIgnoreCase(name) || LANGUAGES.stream()
				.anyMatch((language) -> DataDictionary.ofSeed().title(table.name(), language).equalsIgnoreCase(name)))
			.findFirst();
	}

}
