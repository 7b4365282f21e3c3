package org.duibiao.command;

import java.util.List;

/**
 * Something that the program does when its name is the first argument. Commands are found
 * by {@link java.util.ServiceLoader}.
 */
public interface Command {

	/** The exit status of a command that did what it should. */
	int DONE = 0;

	/** The exit status of a command that was asked for something it cannot do. */
	int REFUSED = 2;

	/**
	 * The word that calls it.
	 * @return its name, in lower case with hyphens
	 */
	String name();

	/**
	 * What it does.
	 * @return a line for whoever asks which commands there are
	 */
	String summary();

	/**
	 * Does it.
	 * @param arguments what stands after its name
	 * @param terminal where it reads and writes
	 * @param program the program with its store, if the command needs it
	 * @return the exit status of the program
	 */
	int run(List<String> arguments, Terminal terminal, Program program);

}
