package org.duibiao.intake;

import java.nio.file.Path;
import java.util.List;

import org.duibiao.DuibiaoApplication;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.Revision;
import org.duibiao.revision.Revisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs {@link StoreCompliance} on H2 in a file, and starts the program again on the same
 * file.
 */
class H2FileStoreIntegrationTests extends StoreCompliance {

	@TempDir
	private static Path directory;

	@DynamicPropertySource
	static void useAFile(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", () -> url("compliance"));
	}

	@Test
	void readsTheSameAfterARestart() {
		Reading before = read();
		assertThat(before.figures()).hasSizeGreaterThan(100);
		assertThat(read()).isEqualTo(before);
	}

	private static Reading read() {
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(DuibiaoApplication.class)
			.web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + url("restart"))) {
			Revision latest = program.getBean(Revisions.class).latest();
			return new Reading(latest,
					program.getBean(Observations.class).find(Selection.ALL, latest.number()).distinct());
		}
	}

	private static String url(String name) {
		return "jdbc:h2:file:" + directory.resolve(name).toAbsolutePath();
	}

	/**
	 * What is read from a database.
	 */
	private record Reading(Revision latest, List<Observation> figures) {
	}

}
