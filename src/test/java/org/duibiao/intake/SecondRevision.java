package org.duibiao.intake;

import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.format.Limits;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Imports a second revision of the seed: one figure of Shandong is another, and results
 * of 2024 have come in.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SecondRevision {

	private static final String AT_THE_END = ",ah-2023,2024.8,1,%s,1";

	@Bean
	ApplicationRunner secondRevision(JdbcOperations jdbc) {
		return (arguments) -> new SeedLoading(ContentFormats.open(files(), Limits.usual())).load(jdbc);
	}

	private static EditedPackage files() {
		EditedPackage files = EditedPackage.ofSeed()
			.replace("observations.csv", "STATED,14.5,1,1,EXACT,ACTUAL,,false,,,sd-2023,2023.1,1,14.5%,1",
					"STATED,15.5,1,1,EXACT,ACTUAL,,false,,,sd-2023,2023.1,1,15.5%,1");
		result(files, 1, "industrial-value-added-growth", "2024-06", "7.6,1", "ACTUAL", "7.6%");
		result(files, 2, "renovation-projects-100m", "2024-12", "1250,0", "ACTUAL", "1250项");
		result(files, 3, "digitalised-above-scale-manufacturers", "2024-12", "5900,0", "ACTUAL", "5900户");
		result(files, 4, "new-above-scale-enterprises", "2024-12", "2400,0", "ACTUAL", "2400户");
		result(files, 5, "photovoltaic-storage-revenue-growth", "2024-12", "21,0", "EXPECTED", "21%");
		return files;
	}

	private static void result(EditedPackage files, int number, String indicator, String end, String value,
			String status, String token) {
		files.add("observations.csv",
				"ah-2024-%1$03d,%2$d,CN-AH,%3$s,RESULT,2024-01,%4$s,STATED,%5$s,1,EXACT,%6$s,,false,,".formatted(number,
						71 + number, indicator, end, value, status) + AT_THE_END.formatted(token));
	}

}
