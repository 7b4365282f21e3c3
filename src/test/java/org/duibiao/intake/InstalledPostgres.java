package org.duibiao.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A PostgreSQL server of the programs that are installed on this machine, which, unlike
 * the one of {@link PostgresServer}, come with the tools of an operator. It is reached on
 * this machine only, and does not run as its administrator.
 */
final class InstalledPostgres implements AutoCloseable {

	static final String USER = "postgres";

	private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

	private final Path programs;

	private final Path directory;

	private final int port;

	private InstalledPostgres(Path programs, Path directory, int port) {
		this.programs = programs;
		this.directory = directory;
		this.port = port;
	}

	static InstalledPostgres start() throws IOException, InterruptedException {
		Path directory = Files.createTempDirectory("installed-postgres");
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		InstalledPostgres server = new InstalledPostgres(programs().orElseThrow(), directory, port);
		if (isAdministrator()) {
			server.execute(List.of("chown", USER, directory.toString()));
		}
		String data = directory.resolve("data").toString();
		server.run("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync");
		server.run("pg_ctl", "-D", data, "-l", directory.resolve("log").toString(), "-w", "-o",
				"-h 127.0.0.1 -p %d -k %s -F".formatted(port, directory), "start");
		return server;
	}

	private static Optional<Path> programs() throws IOException {
		if (!Files.isDirectory(VERSIONS)) {
			return Optional.empty();
		}
		try (Stream<Path> versions = Files.list(VERSIONS)) {
			return versions.map((version) -> version.resolve("bin"))
				.filter((bin) -> Files.isExecutable(bin.resolve("initdb"))
						&& Files.isExecutable(bin.resolve("pg_dump")))
				.max(Comparator.comparing((bin) -> Integer.valueOf(bin.getParent().getFileName().toString())));
		}
	}

	private static boolean isAdministrator() {
		return System.getProperty("user.name").equals("root");
	}

	/**
	 * Where a database is reached.
	 * @param name its name
	 * @return the address
	 */
	String url(String name) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + name;
	}

	/**
	 * Runs a tool against this server.
	 * @param tool its name
	 * @param arguments its arguments
	 */
	void tool(String tool, String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("-h", "127.0.0.1", "-p", Integer.toString(this.port), "-U", USER));
		all.addAll(Arrays.asList(arguments));
		run(tool, all.toArray(String[]::new));
	}

	/** A file that the tools may write. */
	Path file(String name) {
		return this.directory.resolve(name);
	}

	private void run(String program, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (isAdministrator()) {
			command.addAll(List.of("runuser", "-u", USER, "--"));
		}
		command.add(this.programs.resolve(program).toString());
		command.addAll(Arrays.asList(arguments));
		execute(command);
	}

	private void execute(List<String> command) throws IOException, InterruptedException {
		Path output = Files.createTempFile("output", ".txt");
		Process process = new ProcessBuilder(command).directory(this.directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		boolean ended = process.waitFor(1, TimeUnit.MINUTES);
		String told = Files.readString(output);
		Files.delete(output);
		assertThat(ended && process.exitValue() == 0).as("%s: %s", command, told).isTrue();
	}

	@Override
	public void close() throws IOException {
		try {
			run("pg_ctl", "-D", this.directory.resolve("data").toString(), "-m", "immediate", "stop");
			execute(List.of("rm", "-rf", this.directory.resolve("data").toString()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Skips tests where no server is installed, unless
	 * {@code -Dduibiao.required=postgres} says that one must be.
	 */
	static final class Condition implements ExecutionCondition {

		private static final List<String> REQUIRED = Arrays
			.asList(System.getProperty("duibiao.required", "").split("[, ]+"));

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			try {
				return (REQUIRED.contains("postgres") || programs().isPresent())
						? ConditionEvaluationResult.enabled("A PostgreSQL server is installed, or required")
						: ConditionEvaluationResult.disabled("No PostgreSQL server is installed: dumps are not tested");
			}
			catch (IOException ex) {
				return ConditionEvaluationResult.disabled(ex.toString());
			}
		}

	}

}
