package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.duibiao.DuibiaoApplication;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.Works;
import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two programs on one PostgreSQL database: each sees what the other one does, and of two
 * that publish at once, one wins.
 */
class TwoInstancesIntegrationTests {

	private static ConfigurableApplicationContext one;

	private static ConfigurableApplicationContext other;

	@BeforeAll
	static void start() {
		String url = PostgresServer.url(PostgresServer.newDatabase());
		one = program(url);
		other = program(url);
	}

	@AfterAll
	static void stop() {
		one.close();
		other.close();
	}

	@Test
	void letOneOfTwoPublish() throws Exception {
		Draft first = checked(one, DraftSteps.changed());
		Draft second = checked(other, DraftSteps.lakes());
		int before = newest(one);
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			Future<Work> here = two.submit(publication(one, first, together));
			Future<Work> there = two.submit(publication(other, second, together));
			assertThat(List.of(here.get().state(), there.get().state())).containsExactlyInAnyOrder(Work.State.DONE,
					Work.State.FAILED);
			Work failed = (here.get().state() == Work.State.FAILED) ? here.get() : there.get();
			assertThat(failed.failure()).hasValueSatisfying(
					(failure) -> assertThat(failure.key()).isIn("intake.refused.stale", "intake.refused.publishing"));
			Draft left = one.getBean(Drafts.class).get((failed == here.get()) ? first.number() : second.number());
			assertThat(left.state()).isEqualTo(Draft.State.CHECKED);
		}
		finally {
			two.shutdown();
		}
		assertThat(newest(one)).isEqualTo(before + 1);
		assertThat(newest(other)).isEqualTo(before + 1);
	}

	@Test
	void seeEachOthersWork() throws Exception {
		Draft draft = one.getBean(Drafts.class)
			.upload("package.zip",
					new ByteArrayInputStream(DraftSteps.lakes().add("units.csv", "ell,COUNT,尺,ell").archive()),
					DraftSteps.EDITOR);
		assertThat(other.getBean(Drafts.class).find(draft.number())).contains(draft);
		WorkNumber check = other.getBean(Drafts.class).check(draft.number(), DraftSteps.EDITOR);
		assertThat(done(one, check).state()).isEqualTo(Work.State.DONE);
		assertThat(one.getBean(Drafts.class).get(draft.number()))
			.isEqualTo(other.getBean(Drafts.class).get(draft.number()));
		WorkNumber again = one.getBean(Drafts.class).check(draft.number(), DraftSteps.EDITOR);
		other.getBean(Works.class).cancel(again, DraftSteps.REVIEWER);
		assertThat(done(one, again).state()).isEqualTo(Work.State.CANCELLED);
		assertThat(other.getBean(Drafts.class).get(draft.number()).state()).isEqualTo(Draft.State.CHECKED);
	}

	private static Callable<Work> publication(ConfigurableApplicationContext program, Draft draft,
			CyclicBarrier together) {
		return () -> {
			together.await();
			return done(program,
					program.getBean(Publications.class).publish(draft.number(), DraftSteps.REVIEWER, "at once"));
		};
	}

	private static Draft checked(ConfigurableApplicationContext program, EditedPackage files) throws Exception {
		Drafts drafts = program.getBean(Drafts.class);
		Draft draft = drafts.upload("package.zip", new ByteArrayInputStream(files.archive()), DraftSteps.EDITOR);
		assertThat(done(program, drafts.check(draft.number(), DraftSteps.EDITOR)).state()).isEqualTo(Work.State.DONE);
		Draft checked = drafts.get(draft.number());
		int reading = checked.reading().orElseThrow().number();
		Reports reports = program.getBean(Reports.class);
		reports.page(reading, Problem.Severity.WARNING, 0, 100)
			.forEach((warning) -> reports.acknowledge(reading, warning.number(), DraftSteps.EDITOR));
		return checked;
	}

	private static Work done(ConfigurableApplicationContext program, WorkNumber work) throws InterruptedException {
		return program.getBean(Works.class).await(work, (state) -> {
		});
	}

	private static int newest(ConfigurableApplicationContext program) {
		return program.getBean(Revisions.class).latest().number().value();
	}

	private static ConfigurableApplicationContext program(String url) {
		return new SpringApplicationBuilder(DuibiaoApplication.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
					"--duibiao.sources.directory=");
	}

}
