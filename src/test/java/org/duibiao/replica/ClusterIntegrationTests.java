package org.duibiao.replica;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.duibiao.intake.OperatorsBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several machines: what is published on one is seen on all, and when one of them or a
 * server of the store fails, readers are served on or told so soon.
 */
@Tag("cluster")
@ExtendWith(Nginx.Condition.class)
@Isolated("some of it is promised within seconds")
class ClusterIntegrationTests {

	private static final Duration SOON = Duration.ofSeconds(10);

	private static Cluster cluster;

	@BeforeAll
	static void start(@TempDir Path directory) throws Exception {
		cluster = Cluster.start(directory);
	}

	@AfterAll
	static void stop() throws Exception {
		cluster.stop();
	}

	@BeforeEach
	void settle() throws Exception {
		cluster.settle();
	}

	@Test
	void showWhatOneOfThemPublishedWithinTwoSeconds() throws Exception {
		OperatorsBrowser other = cluster.browser(1);
		OperatorsBrowser proxy = cluster.nginx().browser();
		for (int i = 0; i < 20; i++) {
			assertThat(other.get(Cluster.PAGE).statusCode()).isEqualTo(200);
			assertThat(proxy.get(Cluster.PAGE).statusCode()).isEqualTo(200);
		}
		Cluster.Draft draft = cluster.draft(0);
		int before = newest();
		assertThat(draft.publish().statusCode()).isEqualTo(302);
		awaitRevision(before + 1);
		long published = System.nanoTime();
		awaitName(other, draft.name());
		assertThat(since(published)).isLessThan(Duration.ofSeconds(2));
		awaitName(proxy, draft.name());
		assertThat(since(published)).isLessThan(Duration.ofMillis(2500));
		for (int i = 0; i < 50; i++) {
			assertThat(other.get(Cluster.PAGE).body()).contains(draft.name());
			assertThat(proxy.get(Cluster.PAGE).body()).contains(draft.name());
			assertThat(other.get(Readers.newAddress()).body()).contains(draft.name());
		}
	}

	@Test
	void neverShowWhatAReplicaIsBehindWith() throws Exception {
		cluster.replica().jdbc().execute("select pg_wal_replay_pause()");
		String name = cluster.publish(0);
		OperatorsBrowser other = cluster.browser(1);
		awaitName(other, name);
		assertThat(other.get(Readers.newAddress()).body()).contains(name);
		cluster.wire().cut();
		assertUnavailable(other);
		assertThat(other.get(Cluster.PAGE).body()).contains(name);
		cluster.replica().resumeReplay();
		awaitServed(other, SOON);
		assertThat(other.get(Readers.newAddress()).body()).contains(name);
		cluster.wire().mend();
	}

	@Test
	void failNobodyWhenOneOfThemIsKilled() throws Exception {
		try (Readers readers = Readers.of(cluster.nginx().root())) {
			TimeUnit.SECONDS.sleep(2);
			cluster.node(1).kill();
			TimeUnit.SECONDS.sleep(3);
			cluster.startNode(1);
			TimeUnit.SECONDS.sleep(1);
			assertServed(readers);
		}
	}

	@Test
	void failNobodyWhenTheyAreRestartedOneAfterTheOther() throws Exception {
		try (Readers readers = Readers.of(cluster.nginx().root())) {
			for (int i = 0; i < 2; i++) {
				OperatorsBrowser browser = cluster.browser(i);
				Process stopping = cluster.node(i).stop();
				TimeUnit.MILLISECONDS.sleep(700);
				assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
				assertThat(browser.get(Readers.newAddress()).statusCode()).isEqualTo(200);
				assertThat(stopping.waitFor(40, TimeUnit.SECONDS)).isTrue();
				cluster.startNode(i);
			}
			assertServed(readers);
		}
	}

	@Test
	void goOnWithoutTheReplica() throws Exception {
		try (Readers readers = Readers.of(cluster.root(0)); Readers others = Readers.of(cluster.root(1))) {
			TimeUnit.SECONDS.sleep(1);
			cluster.replica().stop("immediate");
			TimeUnit.SECONDS.sleep(3);
			assertThat(cluster.browser(1).get("/actuator/health").statusCode()).isEqualTo(200);
			cluster.replica().start();
			TimeUnit.SECONDS.sleep(2);
			assertServed(readers);
			assertServed(others);
		}
		String name = cluster.publish(1);
		awaitName(cluster.browser(0), name);
	}

	@Test
	void goOnWhileThePrimaryIsRestarted() throws Exception {
		String name = cluster.publish(0);
		cluster.settle();
		try (Readers readers = Readers.of(cluster.root(0))) {
			cluster.primary().stop("immediate");
			TimeUnit.SECONDS.sleep(5);
			assertThat(cluster.browser(0).get(Readers.newAddress()).body()).contains(name);
			cluster.primary().start();
			TimeUnit.SECONDS.sleep(2);
			assertServed(readers);
		}
		cluster.settle();
		String next = cluster.publish(1);
		awaitName(cluster.browser(0), next);
		awaitName(cluster.browser(1), next);
	}

	@Test
	void sayThatTheStoreIsOutOfReachAndComeBackByThemselves() throws Exception {
		String name = cluster.publish(0);
		cluster.settle();
		awaitName(cluster.browser(1), name);
		cluster.replica().stop("immediate");
		TimeUnit.SECONDS.sleep(2);
		cluster.wire().cut();
		assertOutOfReach(name);
		cluster.wire().mend();
		awaitServed(cluster.browser(1), SOON);
		cluster.wire().clog();
		assertOutOfReach(name);
		TimeUnit.SECONDS.sleep(5);
		assertOutOfReach(name);
		cluster.wire().mend();
		awaitServed(cluster.browser(1), SOON);
		cluster.replica().start();
		assertThat(cluster.browser(0).get(Readers.newAddress()).body()).contains(name);
		cluster.settle();
		awaitName(cluster.browser(0), cluster.publish(1));
	}

	@Test
	void readFromTheReplicaWhileThePrimaryHangs() throws Exception {
		try (Readers readers = Readers.of(cluster.root(0))) {
			cluster.wire().clog();
			TimeUnit.SECONDS.sleep(8);
			long start = System.nanoTime();
			assertThat(cluster.browser(0).get("/admin/sign-in").statusCode()).isEqualTo(200);
			assertThat(cluster.browser(0).get("/actuator/health").statusCode()).isEqualTo(503);
			assertThat(since(start)).isLessThan(SOON);
			cluster.wire().mend();
			assertServed(readers);
			assertThat(readers.slowest()).isLessThan(Duration.ofSeconds(3));
		}
	}

	@Test
	void publishAllOrNothingWhenThePrimaryIsCutInTheMiddle() throws Exception {
		Cluster.Draft draft = cluster.draft(0);
		int before = newest();
		assertThat(draft.publish().statusCode()).isEqualTo(302);
		TimeUnit.MILLISECONDS.sleep(60);
		cluster.wire().cut();
		TimeUnit.SECONDS.sleep(4);
		cluster.wire().mend();
		cluster.settle();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (openWork() > 0 && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(200);
		}
		cluster.settle();
		int after = newest();
		assertThat(after).isIn(before, before + 1);
		for (int i = 0; i < 2; i++) {
			assertThat(cluster.browser(i).get(Readers.newAddress()).body().contains(draft.name()))
				.isEqualTo(after == before + 1);
		}
		String next = cluster.publish(1);
		awaitName(cluster.browser(0), next);
	}

	private static int openWork() {
		return cluster.primary()
			.jdbc()
			.queryForList("select number from works where state in ('WAITING', 'RUNNING')")
			.size();
	}

	/** Kept pages are handed out, others are refused in words and soon. */
	private static void assertOutOfReach(String name) throws IOException {
		for (int i = 0; i < 2; i++) {
			long start = System.nanoTime();
			assertThat(cluster.browser(1).get(Cluster.PAGE).body()).contains(name);
			assertThat(since(start)).isLessThan(Duration.ofSeconds(1));
			assertUnavailable(cluster.browser(1));
		}
	}

	private static void assertUnavailable(OperatorsBrowser browser) throws IOException {
		long start = System.nanoTime();
		HttpResponse<String> english = browser.get(Readers.newAddress());
		assertThat(since(start)).isLessThan(SOON);
		assertThat(english.statusCode()).isEqualTo(503);
		assertThat(english.headers().firstValue("Retry-After")).contains("5");
		assertThat(OperatorsBrowser.words(english)).contains("cannot be reached for the moment");
		HttpResponse<String> chinese = browser.get(Readers.newAddress().replace("lang=en", "lang=zh"));
		assertThat(chinese.statusCode()).isEqualTo(503);
		assertThat(OperatorsBrowser.words(chinese)).contains("数据暂时无法访问");
		HttpResponse<String> program = browser.get("/api/v1/observations");
		assertThat(program.statusCode()).isEqualTo(503);
		assertThat(program.headers().firstValue("Content-Type")).contains("application/problem+json");
		for (HttpResponse<String> answer : List.of(english, chinese, program)) {
			assertThat(answer.body()).doesNotContainIgnoringCase("sql", "exception", "127.0.0.1");
		}
	}

	private static void assertServed(Readers readers) throws InterruptedException {
		assertThat(readers.stop()).isEmpty();
		assertThat(readers.served()).isGreaterThan(20);
	}

	private static void awaitName(OperatorsBrowser browser, String name) throws Exception {
		long end = System.nanoTime() + SOON.toNanos();
		while (!browser.get(Cluster.PAGE).body().contains(name) && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		assertThat(browser.get(Cluster.PAGE).body()).contains(name);
	}

	private static void awaitServed(OperatorsBrowser browser, Duration longest) throws Exception {
		long end = System.nanoTime() + longest.toNanos();
		while (browser.get(Readers.newAddress()).statusCode() != 200 && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		assertThat(browser.get(Readers.newAddress()).statusCode()).isEqualTo(200);
	}

	/** As the primary has it, whatever is shown. */
	private static void awaitRevision(int number) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (newest() < number && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(10);
		}
		assertThat(newest()).isEqualTo(number);
	}

	private static int newest() {
		Integer newest = cluster.primary().jdbc().queryForObject("select max(number) from revisions", Integer.class);
		return (newest != null) ? newest : 0;
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
