package org.duibiao.intake;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Files to upload, made of the seed.
 */
public final class SampleUploads {

	private SampleUploads() {
	}

	/**
	 * The seed with another name of a theme.
	 * @return a ZIP archive
	 */
	public static byte[] renamed() {
		return renamed("Investment in hats");
	}

	/**
	 * The seed with another name of a theme.
	 * @param name the name
	 * @return a ZIP archive
	 */
	public static byte[] renamed(String name) {
		return EditedPackage.ofSeed().replace("themes.csv", "Investment and technical renovation", name).archive();
	}

	/**
	 * The seed with a value that its token contradicts.
	 * @return a ZIP archive
	 */
	public static byte[] wrong() {
		return EditedPackage.ofSeed()
			.replace("observations.csv", "7.3,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1",
					"7.4,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1")
			.archive();
	}

	/**
	 * The seed and lines whose dimension is no dimension.
	 * @param count how many
	 * @return a ZIP archive
	 */
	public static byte[] withErrors(int count) {
		return with("units.csv", count, (i) -> "u-%d,NOTHING,个,pieces".formatted(i));
	}

	/**
	 * The seed and figures of one indicator and period, each with a value of its own, so
	 * that each contradicts the others.
	 * @param count how many
	 * @return a ZIP archive
	 */
	public static byte[] withWarnings(int count) {
		return with("observations.csv", count, (
				i) -> "x-%1$d,1,CN-AH,industrial-investment-growth,RESULT,2022-01,2022-10,STATED,%2$d,0,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,%2$d%%,1"
					.formatted(i, i + 1));
	}

	private static byte[] with(String file, int count, IntFunction<String> line) {
		EditedPackage files = EditedPackage.ofSeed();
		String lines = IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
		return files.put(file, files.text(file).stripTrailing() + "\n" + lines).archive();
	}

}
