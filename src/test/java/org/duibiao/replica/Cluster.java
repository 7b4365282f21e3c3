package org.duibiao.replica;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.duibiao.intake.OperatorsBrowser;
import org.duibiao.intake.RunningProgram;
import org.duibiao.intake.SampleUploads;
import org.duibiao.testing.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances behind nginx, with a primary that they reach by a wire of their own and a
 * replica that follows it.
 */
final class Cluster {

	/** A page that says what was published last. */
	static final String PAGE = "/provinces/CN-AH?lang=en";

	private final Path directory;

	private final Postgres primary;

	private final Postgres replica;

	private final TcpProxy wire;

	private final RunningProgram[] nodes = new RunningProgram[2];

	private final int[] ports = new int[2];

	private final Nginx nginx;

	private int publications;

	private Cluster(Path directory) throws IOException, InterruptedException {
		this.directory = directory;
		this.primary = Postgres.empty(directory.resolve("primary"));
		this.replica = this.primary.replica(directory.resolve("replica"));
		this.primary.start();
		this.replica.start();
		this.wire = TcpProxy.to(this.primary.port());
		for (int i = 0; i < this.nodes.length; i++) {
			this.ports[i] = RunningProgram.freePort();
			startNode(i);
		}
		Path proxy = Files.createDirectory(directory.resolve("nginx"));
		this.nginx = Nginx.start(proxy, this.ports[0], this.ports[1]);
	}

	static Cluster start(Path directory) throws IOException, InterruptedException {
		return new Cluster(directory);
	}

	void startNode(int number) throws IOException, InterruptedException {
		Path temporary = Files.createDirectories(this.directory.resolve("temporary" + number));
		this.nodes[number] = RunningProgram.start(this.ports[number], temporary,
				this.directory.resolve("node" + number + ".log"), "--spring.profiles.active=postgres",
				"--DUIBIAO_DATABASE_HOST=127.0.0.1", "--DUIBIAO_DATABASE_PORT=" + this.wire.port(),
				"--DUIBIAO_DATABASE_NAME=postgres", "--DUIBIAO_DATABASE_USER=postgres",
				"--duibiao.read.url=" + Postgres.url(this.replica.port()), "--duibiao.cache.size=16MB",
				"--duibiao.shutdown.pause=2s");
	}

	Postgres primary() {
		return this.primary;
	}

	Postgres replica() {
		return this.replica;
	}

	TcpProxy wire() {
		return this.wire;
	}

	Nginx nginx() {
		return this.nginx;
	}

	RunningProgram node(int number) {
		return this.nodes[number];
	}

	OperatorsBrowser browser(int number) {
		return this.nodes[number].browser();
	}

	String root(int number) {
		return "http://127.0.0.1:" + this.ports[number];
	}

	/**
	 * Uploads, checks and publishes at a node.
	 * @param number the node
	 * @return what {@link #PAGE} says from now on, and never said before
	 */
	String publish(int number) throws IOException, InterruptedException {
		Draft draft = draft(number);
		draft.publish();
		draft.reviewer().await("/revisions?lang=en", draft.name());
		return draft.name();
	}

	/**
	 * A draft that can be published.
	 * @param number the node at which it is uploaded
	 * @return the draft
	 */
	Draft draft(int number) throws IOException, InterruptedException {
		String name = "Investment in hats of kind %03d".formatted(++this.publications);
		OperatorsBrowser editor = browser(number).signedIn(SignedIn.EDITOR);
		HttpResponse<String> uploaded = editor.upload("/admin/upload", SampleUploads.renamed(name));
		assertThat(uploaded.statusCode()).isEqualTo(302);
		String address = uploaded.headers().firstValue("Location").orElseThrow().replaceAll("https?://[^/]+", "");
		editor.await(address.replaceAll("\\?.*", "") + "?lang=en", "No errors");
		return new Draft(name, address.replaceAll("\\?.*", ""), browser(number).signedIn(SignedIn.REVIEWER));
	}

	/** Waits until all is as it should be, and each node has made the page before. */
	void settle() throws IOException, InterruptedException {
		this.wire.mend();
		for (Postgres server : List.of(this.primary, this.replica)) {
			if (!server.isRunning()) {
				server.start();
			}
		}
		this.replica.resumeReplay();
		for (int i = 0; i < this.nodes.length; i++) {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
			while (!isWell(i) && System.nanoTime() < end) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
			assertThat(isWell(i)).isTrue();
		}
		TimeUnit.SECONDS.sleep(2);
		for (int i = 0; i < this.nodes.length; i++) {
			assertThat(browser(i).get(PAGE).statusCode()).isEqualTo(200);
		}
	}

	private boolean isWell(int number) throws IOException {
		return browser(number).get("/actuator/health").statusCode() == 200;
	}

	void stop() throws IOException, InterruptedException {
		this.nginx.close();
		for (RunningProgram node : this.nodes) {
			node.close();
		}
		this.wire.close();
		this.replica.end();
		this.primary.end();
	}

	/**
	 * A draft that waits for somebody to publish it.
	 *
	 * @param name what it brings
	 * @param address its page
	 * @param reviewer the browser of somebody who may publish it
	 */
	record Draft(String name, String address, OperatorsBrowser reviewer) {

		/** Asks for it; it is done a moment later. */
		HttpResponse<String> publish() throws IOException {
			return this.reviewer.post(this.address + "/publish?lang=en", "reason", this.name);
		}

	}

}
