package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duibiao.DuibiaoApplication;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.Works;
import org.duibiao.source.AttachedTexts;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A store with a program that serves pages from it.
 */
final class ServedStore implements AutoCloseable {

	private final ConfigurableApplicationContext program;

	private ServedStore(ConfigurableApplicationContext program) {
		this.program = program;
	}

	/**
	 * Starts a program on a store.
	 * @param url the address of the store
	 * @param user its user
	 * @param settings further settings
	 * @return the store, to be closed by the caller
	 */
	static ServedStore open(String url, String user, String... settings) {
		List<String> all = new ArrayList<>(
				List.of("--spring.datasource.url=" + url, "--spring.datasource.username=" + user, "--server.port=0",
						"--server.address=127.0.0.1", "--duibiao.sources.directory="));
		all.addAll(Arrays.asList(settings));
		return new ServedStore(new SpringApplicationBuilder(DuibiaoApplication.class).run(all.toArray(String[]::new)));
	}

	/**
	 * Attaches a text, publishes a draft, and leaves another one open with its problems.
	 */
	void fill() throws Exception {
		this.program.getBean(AttachedTexts.class).attach("ah-2023", "坚定不移推进新型工业化\n7.3%");
		Draft draft = checked(DraftSteps.changed());
		int reading = draft.reading().orElseThrow().number();
		Reports reports = this.program.getBean(Reports.class);
		reports.page(reading, Problem.Severity.WARNING, 0, 100)
			.forEach((warning) -> reports.acknowledge(reading, warning.number(), DraftSteps.EDITOR));
		assertThat(done(this.program.getBean(Publications.class).publish(draft.number(), DraftSteps.REVIEWER, "a slip"))
			.state()).isEqualTo(Work.State.DONE);
		Drafts drafts = this.program.getBean(Drafts.class);
		Draft wrong = drafts.upload("wrong.zip", new ByteArrayInputStream(SampleUploads.wrong()), DraftSteps.EDITOR);
		done(drafts.check(wrong.number(), DraftSteps.EDITOR));
	}

	Draft checked(EditedPackage files) throws Exception {
		Drafts drafts = this.program.getBean(Drafts.class);
		Draft draft = drafts.upload("package.zip", new ByteArrayInputStream(files.archive()), DraftSteps.EDITOR);
		assertThat(done(drafts.check(draft.number(), DraftSteps.EDITOR)).state()).isEqualTo(Work.State.DONE);
		return drafts.get(draft.number());
	}

	private Work done(WorkNumber work) throws InterruptedException {
		return this.program.getBean(Works.class).await(work, (state) -> {
		});
	}

	/** A browser of somebody who has not signed in. */
	OperatorsBrowser browser() {
		return new OperatorsBrowser(
				"http://127.0.0.1:" + this.program.getEnvironment().getRequiredProperty("local.server.port"));
	}

	<T> T bean(Class<T> type) {
		return this.program.getBean(type);
	}

	/**
	 * All that is stored, whatever it is.
	 * @return the rows of each table, by its name
	 */
	Map<String, List<String>> everything() {
		JdbcTemplate jdbc = this.program.getBean(JdbcTemplate.class);
		Map<String, List<String>> everything = new TreeMap<>();
		jdbc.queryForList("""
				select table_name from information_schema.tables
				where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""", String.class)
			.forEach((table) -> everything.put(table, jdbc.query("select * from \"" + table + "\"", (row, index) -> {
				StringBuilder text = new StringBuilder();
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					text.append(row.getMetaData().getColumnName(i)).append('=').append(shown(row.getObject(i)));
					text.append("; ");
				}
				return text.toString();
			}).stream().sorted().toList()));
		return everything;
	}

	private static String shown(Object value) {
		try {
			return (value instanceof byte[] bytes)
					? HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
					: String.valueOf(value);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.program.close();
	}

}
