package org.duibiao.intake.command;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.duibiao.command.Command;
import org.duibiao.command.Program;
import org.duibiao.command.Terminal;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command that checks a file and publishes it if it is asked to.
 */
public final class ImportCommand implements Command {

	/** What H2 says of a file that another program holds. */
	private static final int HELD = 90020;

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String summary() {
		return "checks a template or data package, and publishes it with --publish; exit status 0 done, 1 problems, 2 misused, 3 failed";
	}

	@Override
	public int run(List<String> arguments, Terminal terminal, Program program) {
		ImportOptions options;
		try {
			options = ImportOptions.read(arguments);
		}
		catch (IllegalArgumentException ex) {
			terminal.complain(ex.getMessage());
			terminal.complain(ImportOptions.USAGE);
			return ImportOutcome.MISUSED.status();
		}
		if (!Files.isReadable(options.file()) || Files.isDirectory(options.file())) {
			terminal.complain("Found no readable file '%s'.".formatted(options.file()));
			return ImportOutcome.MISUSED.status();
		}
		return run(options, terminal, program).status();
	}

	private static ImportOutcome run(ImportOptions options, Terminal terminal, Program program) {
		try (ConfigurableApplicationContext context = program.start(options.settings("--logging.level.root=warn"))) {
			return context.getBean(FileImport.class).run(options, terminal);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ImportOutcome.FAILED;
		}
		catch (IOException ex) {
			terminal.complain("A file could not be read or written: " + ex.getMessage());
			return ImportOutcome.FAILED;
		}
		catch (RuntimeException ex) {
			terminal.complain(isHeld(ex)
					? "The store is in use by a running program: stop that first, or upload the file at /admin."
					: "It broke off, and nothing has changed: " + ex.getMessage());
			return ImportOutcome.FAILED;
		}
	}

	private static boolean isHeld(Throwable problem) {
		return Stream.iterate(problem, (it) -> it != null, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLException sql && sql.getErrorCode() == HELD);
	}

}
