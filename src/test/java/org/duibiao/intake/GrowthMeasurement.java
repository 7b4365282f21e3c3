package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.duibiao.DuibiaoApplication;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.Publications;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.Works;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures how the program does with very many figures: how long it takes to check and to
 * publish them in one package and to hand them out as a file, beside what the database
 * needs for the same by itself, how much memory that takes, and how long pages take when
 * no answer is kept.
 * <p>
 * Prints one line for each thing measured: {@code RESULT}, the name, the value.
 * {@code bench/growth} makes a table of them.
 */
final class GrowthMeasurement {

	/** So many until the runtime has compiled what makes a page. */
	private static final int WARMING = 600;

	private static final int PAGES = 100;

	private static final int FEWEST = 3;

	/** How exactly the end of a work is seen: when its transaction has ended too. */
	private static final Duration MOMENT = Duration.ofMillis(10);

	/** Beyond this, a page is not asked for again. */
	private static final Duration LONGEST = Duration.ofSeconds(15);

	private final ConfigurableApplicationContext program;

	private final Path file;

	private final PrintStream out;

	private final HttpClient client = HttpClient.newHttpClient();

	private final String address;

	private GrowthMeasurement(ConfigurableApplicationContext program, Path file, PrintStream out) {
		this.program = program;
		this.file = file;
		this.out = out;
		this.address = "http://127.0.0.1:" + ((WebServerApplicationContext) program).getWebServer().getPort();
	}

	/**
	 * Measures.
	 * @param args how many figures; the address of an H2 file, to which a number is
	 * added, or {@code postgres} for a server of its own; of how many prefectures besides
	 * provinces; how often, each time in an empty store. Pages are measured at last
	 */
	public static void main(String[] args) throws Exception {
		Path file = Files.createTempFile("figures", ".zip");
		try {
			GeneratedFigures.write(file, Integer.parseInt(args[0]), Integer.parseInt(args[2]));
			int repetitions = Integer.parseInt(args[3]);
			for (int i = 1; i <= repetitions; i++) {
				measure(args[1], Long.parseLong(args[0]), i, i == repetitions, file);
			}
		}
		finally {
			Files.delete(file);
		}
		System.exit(0);
	}

	private static void measure(String store, long figures, int repetition, boolean last, Path file) throws Exception {
		boolean postgres = store.equals("postgres");
		String url = postgres ? PostgresServer.url(PostgresServer.newDatabase()) : store + "-" + repetition;
		PrintStream out = System.out;
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(DuibiaoApplication.class).run(
				"--spring.datasource.url=" + url, "--spring.datasource.username=" + (postgres ? "postgres" : "sa"),
				"--server.address=127.0.0.1", "--server.port=0", "--duibiao.cache.size=0",
				"--duibiao.limits.lines=" + (figures + 1), "--logging.level.root=warn")) {
			GrowthMeasurement measurement = new GrowthMeasurement(program, file, out);
			measurement.bringIn();
			measurement.byTheDatabase(postgres ? new PostgresBulk() : new H2Bulk(), file.getParent());
			if (last) {
				measurement.pages();
			}
		}
	}

	private void bringIn() throws Exception {
		Drafts drafts = this.program.getBean(Drafts.class);
		Draft draft;
		try (InputStream in = Files.newInputStream(this.file)) {
			draft = drafts.upload("figures.zip", in, "editor");
		}
		Watcher watcher = new Watcher();
		Duration check = await(drafts.check(draft.number(), "editor"), watcher);
		int reading = drafts.get(draft.number()).reading().orElseThrow().number();
		if (this.program.getBean(Reports.class).counts(reading).errors() > 0) {
			throw new IllegalStateException("Made-up figures have errors");
		}
		tell("check", check);
		tell("publish", await(this.program.getBean(Publications.class).publish(draft.number(), "reviewer", "measured"),
				watcher));
		tell("memory", watcher.most() >> 20);
	}

	private Duration await(WorkNumber number, Watcher watcher) throws InterruptedException {
		Works works = this.program.getBean(Works.class);
		Work work = works.find(number).orElseThrow();
		while (!work.isOver()) {
			watcher.see(work);
			Thread.sleep(MOMENT.toMillis());
			work = works.find(number).orElseThrow();
		}
		Instant seen = Instant.now();
		watcher.tell();
		if (work.state() != Work.State.DONE) {
			throw new IllegalStateException(number + " ended as " + work.state());
		}
		return Duration.between(work.requested(), seen);
	}

	/** Writes all rows to a file and reads them into a table with the same indexes. */
	private void byTheDatabase(Bulk bulk, Path directory) throws Exception {
		JdbcTemplate jdbc = this.program.getBean(JdbcTemplate.class);
		Path rows = Files.createTempFile(directory, "rows", ".csv");
		try {
			tell("dump", time(() -> bulk.dump(jdbc, rows)));
			// the first request after a start reads what is known of areas and indicators
			get("/");
			export();
			bulk.prepare(jdbc);
			tell("load", time(() -> bulk.load(jdbc, rows)));
			jdbc.execute("drop table copied");
			tell("size", bulk.size(jdbc) >> 20);
		}
		finally {
			Files.delete(rows);
		}
	}

	/** Not a number if the file cannot be had. */
	private void export() throws Exception {
		try {
			tell("export", time(() -> get("/data/observations.csv")));
		}
		catch (IOException ex) {
			this.out.println("RESULT export nan");
		}
	}

	private void pages() throws Exception {
		String all = "/compare?indicator=" + GeneratedFigures.indicator(7);
		for (int i = 1; i <= GeneratedFigures.PROVINCES; i++) {
			all += "&province=" + GeneratedFigures.province(i);
		}
		median("dashboard", "/provinces/" + GeneratedFigures.province(7));
		median("comparison", all);
		median("indicator", "/indicators/" + GeneratedFigures.indicator(7));
		median("search", "/search?q=%E6%8C%87%E6%A0%87399");
		median("document", linked("/provinces/" + GeneratedFigures.province(7), "/sources/[^\"#]+"));
	}

	private String linked(String path, String link) throws Exception {
		String page = this.client
			.send(HttpRequest.newBuilder(URI.create(this.address + path)).build(), HttpResponse.BodyHandlers.ofString())
			.body();
		return Pattern.compile(link).matcher(page).results().map(MatchResult::group).findFirst().orElseThrow();
	}

	/** Not a number if the page cannot be had at all. */
	private void median(String name, String path) throws Exception {
		try {
			repeat(path, WARMING);
			List<Duration> times = repeat(path, PAGES);
			this.out.printf(Locale.ROOT, "RESULT %s %.1f%n", name, times.get(times.size() / 2).toNanos() / 1e6);
		}
		catch (IOException ex) {
			this.out.printf("RESULT %s nan%n", name);
		}
	}

	private List<Duration> repeat(String path, int pages) throws Exception {
		List<Duration> times = new ArrayList<>();
		Instant end = Instant.now().plus(LONGEST);
		while (times.size() < FEWEST || (times.size() < pages && Instant.now().isBefore(end))) {
			times.add(time(() -> get(path)));
		}
		times.sort(Comparator.naturalOrder());
		return times;
	}

	private void get(String path) throws Exception {
		HttpResponse<InputStream> answer = this.client.send(
				HttpRequest.newBuilder(URI.create(this.address + path)).build(),
				HttpResponse.BodyHandlers.ofInputStream());
		try (InputStream body = answer.body()) {
			body.transferTo(OutputStream.nullOutputStream());
		}
		if (answer.statusCode() != 200) {
			throw new IOException(path + " was answered with " + answer.statusCode());
		}
	}

	private static Duration time(Act act) throws Exception {
		Instant start = Instant.now();
		act.run();
		return Duration.between(start, Instant.now());
	}

	private void tell(String name, Duration time) {
		this.out.printf(Locale.ROOT, "RESULT %s %.2f%n", name, time.toMillis() / 1000.0);
	}

	private void tell(String name, long megabytes) {
		this.out.printf("RESULT %s %d%n", name, megabytes);
	}

	/**
	 * Something to be timed.
	 */
	@FunctionalInterface
	private interface Act {

		void run() throws Exception;

	}

}
