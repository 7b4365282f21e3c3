package org.duibiao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link GeneratedFigures}.
 */
class GeneratedFiguresTests {

	private static final int PREFECTURES = 40;

	@TempDir
	private Path directory;

	@Test
	void coverAllPrefecturesInTheMonthOfTheirProvinces() throws IOException {
		int month = 400 * (GeneratedFigures.PROVINCES + PREFECTURES);
		EditedPackage files = generate(month + 1, PREFECTURES);
		List<String> figures = files.text("observations.csv").lines().skip(1).toList();
		Set<String> areas = figures.stream().map((line) -> line.split(",")[2]).collect(Collectors.toSet());
		assertThat(areas).hasSize(GeneratedFigures.PROVINCES + PREFECTURES)
			.contains("MM-31", "MM-01-1101", "MM-09-1902");
		assertThat(figures.get(month - 1)).contains(",1990-01,");
		assertThat(figures.get(month)).contains("MM-01,", ",1990-02,");
		assertThat(files.text("areas.csv").lines()).contains("MM-09-1902,190200,PREFECTURE,MM-09,市40,City 40,市40,C40",
				"MM-09,190000,PROVINCE,,省9,Province 9,省9,P9");
	}

	@Test
	void areOfProvincesUnlessPrefecturesAreWanted() throws IOException {
		EditedPackage files = generate(13_000, 0);
		assertThat(files.text("areas.csv").lines()).hasSize(1 + GeneratedFigures.PROVINCES)
			.contains("MM-09,,PROVINCE,,省9,Province 9,省9,P9");
		assertThat(files.text("observations.csv").lines().skip(1).findFirst()).hasValue(
				"m-0,0,MM-01,mm-0,RESULT,1990-01,1990-01,STATED,9874,0,1,EXACT,ACTUAL,,false,,,mm-01,1,1,9874户,1");
	}

	private EditedPackage generate(int count, int prefectures) throws IOException {
		Path file = this.directory.resolve("figures.zip");
		GeneratedFigures.write(file, count, prefectures);
		return EditedPackage.ofArchive(Files.readAllBytes(file));
	}

}
