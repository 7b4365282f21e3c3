package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.format.Limits;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Imports made-up provinces, each with the figures of Anhui, and made-up prefectures, as
 * a second revision: two of Anhui and one of Shandong with the figures of Anhui in
 * documents of their own, and one of Anhui that printed nothing.
 */
@TestConfiguration(proxyBeanMethods = false)
public class MadeUpProvinces {

	/** How many there are unless told. */
	public static final int COUNT = 29;

	/** The property that tells how many, at most 400. */
	public static final String HOW_MANY = "duibiao.made-up-provinces";

	/** The prefectures with figures. */
	public static final List<String> PREFECTURES = List.of("CN-AH-3497", "CN-AH-3498", "CN-SD-3799");

	/** The prefecture without. */
	public static final String SILENT = "CN-AH-3499";

	@Bean
	ApplicationRunner madeUpProvinces(JdbcOperations jdbc, Environment environment) {
		int count = environment.getProperty(HOW_MANY, Integer.class, COUNT);
		return (arguments) -> new SeedLoading(ContentFormats.open((file) -> open(file, count), Limits.usual()))
			.load(jdbc);
	}

	private static InputStream open(String file, int count) throws IOException {
		try (InputStream in = new ClassPathResource("seeds/" + file).getInputStream()) {
			String seed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return new ByteArrayInputStream(
					(seed + madeUp(file, seed, count) + prefectures(file, seed)).getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String madeUp(String file, String seed, int count) {
		return IntStream.rangeClosed(1, count).mapToObj((number) -> switch (file) {
			case "areas.csv" -> "CN-M%1$02d,%2$d00,PROVINCE,CN,虚构省%1$d,Made-up Province %1$d,虚构%1$d,Made-up %1$d%n"
				.formatted(number, 9500 + number);
			case "observations.csv", "ranks.csv", "benchmarks.csv" -> copy(seed, number);
			default -> "";
		}).collect(Collectors.joining());
	}

	private static String prefectures(String file, String seed) {
		return Stream.concat(PREFECTURES.stream(), Stream.of(SILENT)).map((code) -> switch (file) {
			case "areas.csv" -> area(code);
			case "documents.csv", "sections.csv", "observations.csv", "ranks.csv", "benchmarks.csv" ->
				code.equals(SILENT) ? "" : copy(seed, code);
			default -> "";
		}).collect(Collectors.joining());
	}

	private static String area(String code) {
		String digits = code.substring(code.length() - 4);
		return "%1$s,%2$s00,PREFECTURE,%3$s,虚构市%2$s,Made-up City %2$s,虚构市%2$s,City %2$s%n".formatted(code, digits,
				code.substring(0, 5));
	}

	private static String copy(String seed, String prefecture) {
		String document = prefecture.toLowerCase(Locale.ROOT);
		return seed.lines()
			.filter((line) -> line.startsWith("ah-"))
			.map((line) -> line.replace("ah-2023-", document + "-")
				.replace("ah-2023,", document + ",")
				.replace(",CN-AH,", "," + prefecture + ",") + "\n")
			.collect(Collectors.joining());
	}

	private static String copy(String seed, int number) {
		return seed.lines()
			.filter((line) -> line.startsWith("ah-"))
			.map((line) -> line.replace("ah-2023-", "m%02d-".formatted(number))
				.replace(",CN-AH,", ",CN-M%02d,".formatted(number)) + "\n")
			.collect(Collectors.joining());
	}

}
