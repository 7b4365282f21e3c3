package org.duibiao.intake.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an import from the command line is asked to do.
 *
 * @param file the file
 * @param publication who publishes it and why; nothing if it is to be checked only
 * @param acknowledge whether all warnings are acknowledged in the name of who publishes
 * @param report the file to which the report is written; {@code -} for the output
 * @param settings what is handed to the program, as in {@code --spring.datasource.url=…}
 */
record ImportOptions(Path file, Optional<Publication> publication, boolean acknowledge, Optional<String> report,
		List<String> settings) {

	static final String USAGE = "import FILE [--check] [--publish --person=NAME --reason=TEXT [--acknowledge]] [--report=FILE|-] [--SETTING=VALUE …]";

	private static final List<String> FLAGS = List.of("--check", "--publish", "--acknowledge");

	/**
	 * Reads arguments.
	 * @param arguments the arguments
	 * @return the options
	 * @throws IllegalArgumentException if they do not fit; the message says what was
	 * found and what was expected
	 */
	static ImportOptions read(List<String> arguments) {
		List<String> files = arguments.stream().filter((argument) -> !argument.startsWith("--")).toList();
		if (files.size() != 1) {
			throw new IllegalArgumentException("Found %d files, expected one.".formatted(files.size()));
		}
		List<String> settings = new ArrayList<>();
		for (String argument : arguments) {
			boolean setting = argument.matches("--[a-z0-9\\[\\]-]+\\.[^=]+=.*");
			if (setting) {
				settings.add(argument);
			}
			else if (argument.startsWith("--") && !FLAGS.contains(argument)
					&& !argument.matches("--(person|reason|report)=.+")) {
				throw new IllegalArgumentException("Found '%s', which is no option.".formatted(argument));
			}
		}
		boolean publish = arguments.contains("--publish");
		if (publish == arguments.contains("--check")) {
			throw new IllegalArgumentException("Expected either --check or --publish.");
		}
		Optional<Publication> publication = publish
				? Optional.of(new Publication(required(arguments, "person"), required(arguments, "reason")))
				: Optional.empty();
		return new ImportOptions(Path.of(files.get(0)), publication, arguments.contains("--acknowledge"),
				value(arguments, "report"), List.copyOf(settings));
	}

	private static String required(List<String> arguments, String name) {
		return value(arguments, name)
			.orElseThrow(() -> new IllegalArgumentException("Found --publish without --%s=….".formatted(name)));
	}

	private static Optional<String> value(List<String> arguments, String name) {
		String start = "--" + name + "=";
		return arguments.stream()
			.filter((argument) -> argument.startsWith(start))
			.map((argument) -> argument.substring(start.length()).strip())
			.filter((value) -> !value.isEmpty())
			.findFirst();
	}

	/**
	 * The settings given.
	 * @param others settings that hold where the same was not given: the program would
	 * take both for a list
	 * @return all of them
	 */
	String[] settings(String... others) {
		Stream<String> lacking = Arrays.stream(others)
			.filter((other) -> this.settings.stream().noneMatch((given) -> name(given).equals(name(other))));
		return Stream.concat(lacking, this.settings.stream()).toArray(String[]::new);
	}

	private static String name(String setting) {
		return setting.substring(0, setting.indexOf('='));
	}

	/**
	 * A publication that is asked for.
	 *
	 * @param person who publishes
	 * @param reason why, for readers
	 */
	record Publication(String person, String reason) {
	}

}
