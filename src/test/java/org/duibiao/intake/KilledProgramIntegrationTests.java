package org.duibiao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.duibiao.DuibiaoApplication;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.work.Stage;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.Works;
import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that is killed in the middle has published nothing and found nothing, and the
 * next one that is started, or another one that is there already, does all of it.
 */
@Tag("killed")
class KilledProgramIntegrationTests {

	private static final int MINUTES = 5;

	private static final int IMAGES = 30;

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

	/** What the file is while the program is stopped is what a kill would leave. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void leavesNothingInTheFileWheneverItIsKilledOnH2() throws Exception {
		Path store = this.directory.resolve("store");
		Process doomed = doomed("jdbc:h2:file:" + store.toAbsolutePath(), "duibiao", Stage.PUBLISHING);
		try {
			for (int i = 0; i < IMAGES; i++) {
				signal("STOP", doomed);
				Files.copy(Path.of(store + ".mv.db"), this.directory.resolve("image-" + i + ".mv.db"));
				signal("CONT", doomed);
				TimeUnit.MILLISECONDS.sleep(50);
			}
			assertThat(doomed.isAlive()).isTrue();
		}
		finally {
			doomed.destroyForcibly().waitFor();
		}
		for (int i = 0; i < IMAGES; i++) {
			String image = "jdbc:h2:file:" + this.directory.resolve("image-" + i).toAbsolutePath() + ";IFEXISTS=TRUE";
			TestStore left = new TestStore(new DriverManagerDataSource(image, "duibiao", ""));
			// a count without a condition has rows that no transaction sees, too
			Integer all = left.jdbc().queryForObject("select count(*) from observations", Integer.class);
			assertThat(left.broughtBy(1)).as(image).containsEntry("observations", all);
		}
	}

	private static void signal(String name, Process process) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
		// it is told at once, but each thread heeds it when it runs next
		TimeUnit.MILLISECONDS.sleep(20);
	}

	@Test
	void checksAgainAfterARestartOnH2() throws Exception {
		String url = "jdbc:h2:file:" + this.directory.resolve("store").toAbsolutePath();
		Process doomed = doomed(url, "duibiao", Stage.READING);
		doomed.destroyForcibly().waitFor();
		try (ConfigurableApplicationContext program = start(url, "duibiao")) {
			assertChecked(program, 2);
		}
	}

	@Test
	void isRelievedByAnotherProgramThatRunsOnPostgres() throws Exception {
		String url = PostgresServer.url(PostgresServer.newDatabase());
		Process doomed = doomed(url, "postgres", Stage.READING);
		try (ConfigurableApplicationContext other = start(url, "postgres")) {
			Works works = other.getBean(Works.class);
			// the one that lives is seen and left alone
			assertThat(works.newest(1).get(0).state()).isEqualTo(Work.State.RUNNING);
			assertThat(attempts(other)).isEqualTo(1);
			doomed.destroyForcibly().waitFor();
			assertChecked(other, 2);
		}
		finally {
			doomed.destroyForcibly();
		}
	}

	/** Its check is done, and nothing is left of the attempt that broke off. */
	private static void assertChecked(ConfigurableApplicationContext program, int attempts)
			throws InterruptedException {
		Works works = program.getBean(Works.class);
		Work check = works.await(works.newest(1).get(0).number(), (work) -> {
		});
		assertThat(check.state()).as(check.toString()).isEqualTo(Work.State.DONE);
		assertThat(attempts(program)).isEqualTo(attempts);
		Draft draft = program.getBean(Drafts.class).newest(1).get(0);
		assertThat(draft.state()).isEqualTo(Draft.State.CHECKED);
		int reading = draft.reading().orElseThrow().number();
		TestStore store = new TestStore(program.getBean(DataSource.class));
		for (int i = 0; i < 100 && readings(store).size() > 1; i++) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
		assertThat(readings(store)).containsExactly(Map.entry(reading, 60_000L));
		assertThat(program.getBean(Publications.class).obstacle(draft, "reviewer")).isEmpty();
	}

	private static int attempts(ConfigurableApplicationContext program) {
		return program.getBean(JdbcTemplate.class)
			.queryForList("select attempts from works order by number desc", Integer.class)
			.get(0);
	}

	/** How many rows are staged, by reading. */
	private static List<Map.Entry<Integer, Long>> readings(TestStore store) {
		return store.jdbc()
			.query("select reading, count(*) from staged_observations group by reading",
					(row, index) -> Map.entry(row.getInt(1), row.getLong(2)));
	}

	private void assertAllOrNothing(String url, String user) throws Exception {
		doomed(url, user, Stage.PUBLISHING).destroyForcibly().waitFor();
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

	/** A program that is in the middle of it. */
	private Process doomed(String url, String user, Stage stage) throws IOException, InterruptedException {
		Path sign = this.directory.resolve("sign");
		Process doomed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-Djava.io.tmpdir=" + this.directory, "-cp", System.getProperty("java.class.path"),
				DoomedProgram.class.getName(), sign.toString(), url, user, stage.name())
			.redirectErrorStream(true)
			.redirectOutput(this.directory.resolve("doomed.log").toFile())
			.start();
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
		while (!Files.exists(sign) && doomed.isAlive() && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		assertThat(sign).as(Files.readString(this.directory.resolve("doomed.log"))).exists();
		return doomed;
	}

	private static ConfigurableApplicationContext start(String url, String user) {
		return new SpringApplicationBuilder(DuibiaoApplication.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + url, "--spring.datasource.username=" + user);
	}

}
