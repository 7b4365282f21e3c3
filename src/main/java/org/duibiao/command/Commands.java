package org.duibiao.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;

/**
 * The commands of the program.
 */
public final class Commands {

	private final List<Command> all;

	Commands(List<Command> all) {
		this.all = all.stream().sorted(Comparator.comparing(Command::name)).toList();
	}

	/**
	 * All commands of all modules.
	 * @return the commands
	 */
	public static Commands find() {
		return new Commands(ServiceLoader.load(Command.class).stream().map(Provider::get).toList());
	}

	/**
	 * Runs the command that the first argument names.
	 * @param arguments the arguments of the program
	 * @param terminal where the command reads and writes
	 * @param program the program with its store
	 * @return the exit status; nothing if no command is asked for, but that the program
	 * serves pages
	 */
	public OptionalInt run(String[] arguments, Terminal terminal, Program program) {
		if (arguments.length == 0 || arguments[0].startsWith("-")) {
			return OptionalInt.empty();
		}
		List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
		return OptionalInt.of(this.all.stream()
			.filter((command) -> command.name().equals(arguments[0]))
			.findFirst()
			.map((command) -> command.run(rest, terminal, program))
			.orElseGet(() -> refuse(arguments[0], terminal)));
	}

	private int refuse(String found, Terminal terminal) {
		terminal.complain("Found '%s', expected one of these commands, or none to serve pages:".formatted(found));
		this.all.forEach((command) -> terminal.complain("  %s  %s".formatted(command.name(), command.summary())));
		return Command.REFUSED;
	}

}
