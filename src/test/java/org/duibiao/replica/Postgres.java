package org.duibiao.replica;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.duibiao.intake.PostgresServer;
import org.duibiao.intake.RunningProgram;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server of PostgreSQL that can be stopped and started, and copied to a replica that
 * follows it.
 */
final class Postgres {

	private static final int MOST_CANCELLED = 10;

	private final Path data;

	private final int port;

	private Postgres(Path data, int port) {
		this.data = data;
		this.port = port;
	}

	/**
	 * A server without any data, which does not run yet.
	 * @param data the directory for its data
	 * @return the server
	 */
	static Postgres empty(Path data) throws IOException, InterruptedException {
		run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-locale", "--pgdata", data + "");
		Postgres server = new Postgres(data, RunningProgram.freePort());
		server.configure("port = " + server.port, "listen_addresses = '127.0.0.1'", "unix_socket_directories = ''",
				"wal_keep_size = '256MB'", "shared_buffers = '32MB'", "wal_retrieve_retry_interval = '200ms'");
		server.endWithThisProgram();
		return server;
	}

	/**
	 * A replica that follows this server, made of its files while it does not run; it
	 * does not run yet either.
	 * @param directory the directory for its data
	 * @return the replica
	 */
	Postgres replica(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(this.data)) {
			files.forEach((file) -> copy(file, directory.resolve(this.data.relativize(file))));
		}
		Postgres replica = new Postgres(directory, RunningProgram.freePort());
		replica.configure("port = " + replica.port,
				"primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'".formatted(this.port));
		Files.createFile(directory.resolve("standby.signal"));
		replica.endWithThisProgram();
		return replica;
	}

	private static void copy(Path from, Path to) {
		try {
			Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void configure(String... lines) throws IOException {
		Files.write(this.data.resolve("postgresql.conf"), List.of(lines), StandardOpenOption.APPEND);
	}

	void start() throws IOException, InterruptedException {
		run("pg_ctl", "start", "-w", "-t", "60", "-l", this.data.resolveSibling(this.data.getFileName() + ".log") + "",
				"-D", this.data + "");
	}

	/**
	 * Stops it.
	 * @param mode {@code fast}, in order, or {@code immediate}, as if it had crashed
	 */
	void stop(String mode) throws IOException, InterruptedException {
		run("pg_ctl", "stop", "-w", "-m", mode, "-D", this.data + "");
	}

	int port() {
		return this.port;
	}

	JdbcTemplate jdbc() {
		return new JdbcTemplate(new DriverManagerDataSource(url(this.port), "postgres", ""));
	}

	/**
	 * Has a replica go on. What it does then may cancel the very statement that asked for
	 * it, as it may need rows that are to be removed.
	 */
	void resumeReplay() {
		JdbcTemplate asking = jdbc();
		for (int i = 0; i < MOST_CANCELLED; i++) {
			try {
				asking.execute("select pg_wal_replay_resume()");
				return;
			}
			catch (CannotAcquireLockException ex) {
				// again, which does no harm if it goes on already
			}
		}
		throw new AssertionError("Each of %d statements was cancelled".formatted(MOST_CANCELLED));
	}

	static String url(int port) {
		return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
	}

	/** The server refuses to run as root, unless root is nobody. */
	private static void run(String program, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(PostgresServer.programs().resolve(program).toString());
		command.addAll(List.of(arguments));
		Path log = Files.createTempFile("postgres", ".log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		assertThat(process.waitFor(90, TimeUnit.SECONDS) && process.exitValue() == 0)
			.as(() -> command + " " + read(log))
			.isTrue();
		Files.delete(log);
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	boolean isRunning() {
		return Files.exists(this.data.resolve("postmaster.pid"));
	}

	void end() throws IOException, InterruptedException {
		if (isRunning()) {
			stop("immediate");
		}
	}

	/** Whatever becomes of the test, the server ends with it. */
	private void endWithThisProgram() {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			try {
				end();
			}
			catch (IOException | InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}));
	}

}
