package org.duibiao.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.duibiao.DuibiaoApplication;
import org.duibiao.testing.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program in a virtual machine of its own, serving pages, with two operators.
 */
public final class RunningProgram implements AutoCloseable {

	private static final int MINUTES = 3;

	private final Process process;

	private final int port;

	private RunningProgram(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/**
	 * Starts the program.
	 * @param temporary its directory for temporary files
	 * @param log where it writes its log
	 * @param settings its settings
	 * @return the program, which serves pages
	 */
	static RunningProgram start(Path temporary, Path log, String... settings) throws IOException, InterruptedException {
		return start(freePort(), temporary, log, settings);
	}

	/**
	 * Starts the program where it can be found again.
	 * @param port its port
	 * @param temporary its directory for temporary files
	 * @param log where it writes its log
	 * @param settings its settings
	 * @return the program, which serves pages
	 */
	public static RunningProgram start(int port, Path temporary, Path log, String... settings)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"),
						DuibiaoApplication.class.getName(), "--server.address=127.0.0.1", "--server.port=" + port,
						"--duibiao.sources.directory="));
		command.addAll(account(0, SignedIn.EDITOR, "editor"));
		command.addAll(account(1, SignedIn.REVIEWER, "reviewer"));
		command.addAll(List.of(settings));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		RunningProgram program = new RunningProgram(process, port);
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
		while (!program.answers() && process.isAlive() && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(200);
		}
		assertThat(process.isAlive() && program.answers()).as(() -> read(log)).isTrue();
		return program;
	}

	private static List<String> account(int number, String name, String role) {
		String property = "--duibiao.operators[" + number + "].";
		return List.of(property + "name=" + name, property + "password=" + SignedIn.HASH, property + "roles=" + role);
	}

	/**
	 * A port of this machine that nobody uses.
	 * @return its number
	 */
	public static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private boolean answers() {
		try {
			return browser().get("/?lang=en").statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	/**
	 * A browser of somebody who has not signed in.
	 * @return the browser
	 */
	public OperatorsBrowser browser() {
		return new OperatorsBrowser("http://127.0.0.1:" + this.port);
	}

	/** Kills it, without any time to put things in order. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Asks it to stop, as a system does, and gives it time.
	 * @return the process, which ends by itself
	 */
	public Process stop() {
		this.process.destroy();
		return this.process;
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
