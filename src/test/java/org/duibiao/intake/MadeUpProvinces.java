package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.format.Limits;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Imports made-up provinces, each with the figures of Anhui, as a second revision.
 */
@TestConfiguration(proxyBeanMethods = false)
public class MadeUpProvinces {

	/** How many there are unless told. */
	public static final int COUNT = 29;

	/** The property that tells how many, at most 400. */
	public static final String HOW_MANY = "duibiao.made-up-provinces";

	@Bean
	ApplicationRunner madeUpProvinces(JdbcOperations jdbc, Environment environment) {
		int count = environment.getProperty(HOW_MANY, Integer.class, COUNT);
		return (arguments) -> new SeedLoading(ContentFormats.open((file) -> open(file, count), Limits.usual()))
			.load(jdbc);
	}

	private static InputStream open(String file, int count) throws IOException {
		try (InputStream in = new ClassPathResource("seeds/" + file).getInputStream()) {
			String seed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return new ByteArrayInputStream((seed + madeUp(file, seed, count)).getBytes(StandardCharsets.UTF_8));
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

	private static String copy(String seed, int number) {
		return seed.lines()
			.filter((line) -> line.startsWith("ah-"))
			.map((line) -> line.replace("ah-2023-", "m%02d-".formatted(number))
				.replace(",CN-AH,", ",CN-M%02d,".formatted(number)) + "\n")
			.collect(Collectors.joining());
	}

}
