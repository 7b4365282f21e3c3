package org.duibiao.command;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program with its store, for commands that work on it.
 */
@FunctionalInterface
public interface Program {

	/**
	 * Starts it without serving pages.
	 * @param settings settings as arguments, as in {@code --spring.datasource.url=…}
	 * @return the program, to be closed by the caller
	 */
	ConfigurableApplicationContext start(String... settings);

}
