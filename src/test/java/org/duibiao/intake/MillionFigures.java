package org.duibiao.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.duibiao.DuibiaoApplication;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.Works;
import org.duibiao.revision.writing.VersionedTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures how long it takes to check and to publish a package of very many figures, and
 * how much memory that needs; {@code docs/operations.md} says how to run it.
 */
final class MillionFigures {

	private static final Logger logger = LoggerFactory.getLogger(MillionFigures.class);

	private static final int AREAS = 31;

	private static final int INDICATORS = 400;

	private MillionFigures() {
	}

	/**
	 * Measures.
	 * @param args how many figures, the address of an empty database or {@code postgres}
	 * for one on a server of its own, and its user
	 */
	public static void main(String[] args) throws Exception {
		int count = Integer.parseInt(args[0]);
		String url = args[1].equals("postgres") ? PostgresServer.url(PostgresServer.newDatabase()) : args[1];
		Path file = Files.createTempFile("million", ".zip");
		write(file, count);
		logger.info("{} figures: {} bytes packed", count, Files.size(file));
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(DuibiaoApplication.class)
			.web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + url, "--spring.datasource.username=" + args[2])) {
			Drafts drafts = program.getBean(Drafts.class);
			Instant start = Instant.now();
			Draft draft;
			try (InputStream in = Files.newInputStream(file)) {
				draft = drafts.upload("million.zip", in, "editor");
			}
			logger.info("uploaded in {}", Duration.between(start, Instant.now()));
			watch(program, drafts.check(draft.number(), "editor"));
			int reading = drafts.get(draft.number()).reading().orElseThrow().number();
			Reports reports = program.getBean(Reports.class);
			logger.info("{}; {}", reports.counts(reading), reports.page(reading, Problem.Severity.ERROR, 0, 3));
			reports.page(reading, Problem.Severity.WARNING, 0, 1000)
				.forEach((warning) -> reports.acknowledge(reading, warning.number(), "editor"));
			watch(program, program.getBean(Publications.class).publish(draft.number(), "reviewer", "measured"));
		}
		finally {
			Files.delete(file);
		}
	}

	private static void watch(ConfigurableApplicationContext program, WorkNumber number) throws InterruptedException {
		Instant start = Instant.now();
		Watcher watcher = new Watcher();
		Work work = program.getBean(Works.class).await(number, watcher::see);
		watcher.tell();
		logger.info("{} {} in {}; most memory after a collection: {} MB", work.order().task(), work.state(),
				Duration.between(start, Instant.now()), watcher.most() >> 20);
	}

	/**
	 * Writes a package of made-up figures.
	 * @param file where
	 * @param count how many figures
	 */
	static void write(Path file, int count) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
				ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
			zip.putNextEntry(new ZipEntry("datapackage.json"));
			writer.write("{\"name\": \"made-up-million\", \"version\": \"1\"}");
			for (VersionedTable table : DataTables.inOrder()) {
				writer.flush();
				zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
				writer.write(String.join(",", table.columnNames()) + "\n");
				lines(table.name(), count, writer);
			}
			writer.flush();
		}
	}

	private static void lines(String table, int count, Writer writer) throws IOException {
		for (int area = 1; area <= AREAS; area++) {
			switch (table) {
				case "areas" -> writer.write("MM-%1$02d,,PROVINCE,,省%1$d,Province %1$d,省%1$d,P%1$d%n".formatted(area));
				case "documents" ->
					writer.write("mm-%1$02d,MM-%1$02d,公报%1$d,Report %1$d,,,厅%1$d,Office %1$d,2024%n".formatted(area));
				case "sections" -> writer.write("mm-%1$02d,1,1,RESULTS,一,One%n".formatted(area));
				default -> {
				}
			}
		}
		for (int i = 0; i < INDICATORS && table.equals("indicators"); i++) {
			writer.write("mm-%1$d,mm,%1$d,mm,FLOW,HIGHER,,,,,指标%1$d,Indicator %1$d,指标,Indicator%n".formatted(i));
		}
		if (table.equals("themes")) {
			writer.write("mm,999,虚构,Made up\n");
		}
		if (table.equals("units")) {
			writer.write("mm,COUNT,个,pieces\n");
		}
		for (int i = 0; i < count && table.equals("observations"); i++) {
			writer.write(figure(i));
		}
	}

	private static String figure(int i) {
		int area = i % AREAS + 1;
		int indicator = i / AREAS % INDICATORS;
		int month = i / AREAS / INDICATORS;
		String end = "%d-%02d".formatted(2015 + month / 12, month % 12 + 1);
		return "m-%d,%d,MM-%02d,mm-%d,RESULT,%s-01,%s,STATED,%d,0,1,EXACT,ACTUAL,,false,,,mm-%02d,1,%d,%d户,1%n"
			.formatted(i, i % 100_000, area, indicator, end.substring(0, 4), end, 1000 + i % 9000, area, i % 500 + 1,
					1000 + i % 9000);
	}

}
