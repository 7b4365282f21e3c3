package org.duibiao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.duibiao.DuibiaoApplication;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.Works;
import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that is killed while it publishes has published nothing, and the next one
 * that is started publishes all of it.
 */
class KilledPublisherIntegrationTests {

	private static final int MINUTES = 5;

	@TempDir
	private Path directory;

	@Test
	void publishesAllOrNothingOnH2() throws Exception {
		assertAllOrNothing("jdbc:h2:file:" + this.directory.resolve("store").toAbsolutePath(), "duibiao");
	}

	@Test
	void publishesAllOrNothingOnPostgres() throws Exception {
		assertAllOrNothing(PostgresServer.url(PostgresServer.newDatabase()), "postgres");
	}

	private void assertAllOrNothing(String url, String user) throws Exception {
		kill(url, user);
		try (ConfigurableApplicationContext program = start(url, user)) {
			TestStore store = new TestStore(program.getBean(DataSource.class));
			// the new program goes on at once, so it may have published by now
			assertThat(store.broughtBy(2).getOrDefault("observations", 0)).isIn(0, 60_000);
			Works works = program.getBean(Works.class);
			Work again = works.await(works.newest(1).get(0).number(), (work) -> {
			});
			assertThat(again.state()).isEqualTo(Work.State.DONE);
			assertThat(store.broughtBy(2)).containsEntry("observations", 60_000);
			assertThat(program.getBean(Revisions.class).latest().added()).isGreaterThan(60_000);
		}
	}

	private void kill(String url, String user) throws IOException, InterruptedException {
		Path sign = this.directory.resolve("sign");
		Process publisher = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-Djava.io.tmpdir=" + this.directory, "-cp", System.getProperty("java.class.path"),
				DoomedPublisher.class.getName(), sign.toString(), url, user)
			.redirectErrorStream(true)
			.redirectOutput(this.directory.resolve("publisher.log").toFile())
			.start();
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
		while (!Files.exists(sign) && publisher.isAlive() && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		publisher.destroyForcibly().waitFor();
		assertThat(sign).as(Files.readString(this.directory.resolve("publisher.log"))).exists();
	}

	private static ConfigurableApplicationContext start(String url, String user) {
		return new SpringApplicationBuilder(DuibiaoApplication.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + url, "--spring.datasource.username=" + user);
	}

}
