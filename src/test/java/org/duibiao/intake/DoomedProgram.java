package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.duibiao.DuibiaoApplication;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.work.Stage;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.Works;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A program that checks and publishes a large draft and is killed in the middle of it: as
 * soon as some of the rows are done in the stage in which it is to die, it makes a file,
 * and another program kills it then.
 */
final class DoomedProgram {

	private DoomedProgram() {
	}

	/**
	 * Checks and publishes.
	 * @param args the file that is made, the address of the database, its user, and the
	 * stage
	 */
	public static void main(String[] args) throws Exception {
		Path upload = Files.createTempFile("doomed", ".zip");
		GeneratedFigures.write(upload, 60_000);
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(DuibiaoApplication.class)
			.web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + args[1], "--spring.datasource.username=" + args[2]);
				InputStream in = Files.newInputStream(upload)) {
			Stage stage = Stage.valueOf(args[3]);
			Draft draft = program.getBean(Drafts.class).upload("doomed.zip", in, "editor");
			Works works = program.getBean(Works.class);
			try (Connection other = program.getBean(DataSource.class).getConnection()) {
				WorkNumber check = program.getBean(Drafts.class).check(draft.number(), "editor");
				if (stage != Stage.PUBLISHING) {
					hold(other, draft);
				}
				works.await(check, (work) -> tell(work, stage, Path.of(args[0])));
				WorkNumber publication = program.getBean(Publications.class)
					.publish(draft.number(), "reviewer", "before the end");
				hold(other, draft);
				busy(program);
				works.await(publication, (work) -> tell(work, stage, Path.of(args[0])));
			}
		}
	}

	/**
	 * However fast the database is, the work cannot end while its draft is held.
	 */
	private static void hold(Connection other, Draft draft) throws SQLException {
		other.setAutoCommit(false);
		try (PreparedStatement row = other.prepareStatement("select state from drafts where number = ? for update")) {
			row.setInt(1, draft.number().value());
			row.executeQuery();
		}
	}

	/** Others go on writing to the log of actions. */
	private static void busy(ConfigurableApplicationContext program) {
		ActionLog log = program.getBean(ActionLog.class);
		TransactionTemplate transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
		Thread others = new Thread(() -> {
			while (true) {
				transaction.executeWithoutResult((status) -> log.record("somebody", Action.SIGNED_IN, "", ""));
			}
		}, "others");
		others.setDaemon(true);
		others.start();
	}

	private static void tell(Work work, Stage stage, Path sign) {
		if (work.progress().stage() == stage && work.progress().done() > 0) {
			try {
				Files.writeString(sign, "now");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
