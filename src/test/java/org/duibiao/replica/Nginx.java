package org.duibiao.replica;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.duibiao.intake.OperatorsBrowser;
import org.duibiao.intake.RunningProgram;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real nginx with the site of {@code deploy/nginx.conf}, without its certificate.
 */
final class Nginx implements AutoCloseable {

	private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

	private final Process process;

	private final int port;

	private Nginx(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/**
	 * Starts it before two instances.
	 * @param directory where it may write
	 * @param one the port of one instance
	 * @param other the port of the other one
	 * @return the proxy, which takes requests
	 */
	static Nginx start(Path directory, int one, int other) throws IOException, InterruptedException {
		int port = RunningProgram.freePort();
		Files.writeString(directory.resolve("site.conf"), site(directory, port, one, other));
		Files.writeString(directory.resolve("nginx.conf"), """
				daemon off;
				%s
				pid %2$s/pid;
				error_log %2$s/error.log info;
				events { }
				http {
					access_log %2$s/access.log;
					client_body_temp_path %2$s/body;
					proxy_temp_path %2$s/proxy;
					fastcgi_temp_path %2$s/fastcgi;
					uwsgi_temp_path %2$s/uwsgi;
					scgi_temp_path %2$s/scgi;
					include %2$s/site.conf;
				}
				""".formatted(System.getProperty("user.name").equals("root") ? "user root;" : "", directory));
		Process process = new ProcessBuilder(PROGRAM.toString(), "-p", directory.toString(), "-c",
				directory.resolve("nginx.conf").toString(), "-e", directory.resolve("error.log").toString())
			.redirectErrorStream(true)
			.redirectOutput(directory.resolve("output").toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
		for (int i = 0; i < 100 && !isOpen(port); i++) {
			TimeUnit.MILLISECONDS.sleep(50);
		}
		assertThat(process.isAlive() && isOpen(port)).as(Files.readString(directory.resolve("output"))).isTrue();
		return new Nginx(process, port);
	}

	private static String site(Path directory, int port, int one, int other) throws IOException {
		String site = Files.readString(Path.of("deploy/nginx.conf"));
		String here = site.replaceAll("(?s)server \\{\\s+listen 80;.*?\\n\\}\\n", "")
			.replaceAll("(?m)^\\s*ssl_.*$", "")
			.replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
			.replace("127.0.0.1:8080", "127.0.0.1:" + one)
			.replace("127.0.0.1:8090", "127.0.0.1:" + other)
			.replace("/var/cache/nginx/", directory + "/cache-");
		assertThat(here).contains(":" + port + ";", ":" + one, ":" + other, directory + "/cache-");
		return here;
	}

	private static boolean isOpen(int port) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	OperatorsBrowser browser() {
		return new OperatorsBrowser(root());
	}

	String root() {
		return "http://127.0.0.1:" + this.port;
	}

	@Override
	public void close() {
		this.process.destroy();
	}

	/**
	 * Skips tests where there is no nginx, unless {@code -Dduibiao.required=nginx} says
	 * that there must be one.
	 */
	static final class Condition implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			boolean required = Arrays.asList(System.getProperty("duibiao.required", "").split("[, ]+"))
				.contains("nginx");
			return (required || Files.isExecutable(PROGRAM))
					? ConditionEvaluationResult.enabled("There is an nginx, or there must be one")
					: ConditionEvaluationResult.disabled("No nginx: several instances behind it are not tested");
		}

	}

}
