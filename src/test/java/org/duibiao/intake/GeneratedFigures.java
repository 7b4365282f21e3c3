package org.duibiao.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.writing.VersionedTable;

/**
 * A package of made-up monthly figures of all provinces and, if wanted, of prefectures:
 * as many as are wanted, the same ones each time.
 * <p>
 * Months follow each other, and within a month provinces, then prefectures, and their
 * indicators, as if each had handed in its monthly report.
 */
final class GeneratedFigures {

	/** How many provinces there are. */
	static final int PROVINCES = 31;

	private static final int INDICATORS = 400;

	private static final int FIRST_YEAR = 1990;

	private static final int MONTHS = 12;

	private static final int SEED = 20_240_101;

	/** The first two digits of the first province, less one. */
	private static final int DIGITS = 10;

	private final int prefectures;

	private GeneratedFigures(int prefectures) {
		this.prefectures = prefectures;
	}

	/**
	 * The code of a province.
	 * @param number which one, counted from 1
	 * @return the code
	 */
	static String province(int number) {
		return "MM-%02d".formatted(number);
	}

	/**
	 * The code of an indicator.
	 * @param number which one, counted from 0
	 * @return the code
	 */
	static String indicator(int number) {
		return "mm-" + number;
	}

	/**
	 * Writes a package of figures of provinces.
	 * @param file where
	 * @param count how many figures
	 */
	static void write(Path file, int count) throws IOException {
		write(file, count, 0);
	}

	/**
	 * Writes a package.
	 * @param file where
	 * @param count how many figures
	 * @param prefectures how many prefectures there are, the provinces in turn; without
	 * any, provinces have no GB/T 2260 codes
	 */
	static void write(Path file, int count, int prefectures) throws IOException {
		new GeneratedFigures(prefectures).write(count, file);
	}

	private void write(int count, Path file) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
				ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
			zip.putNextEntry(new ZipEntry("datapackage.json"));
			writer.write("{\"name\": \"made-up-figures\", \"version\": \"1\"}");
			for (VersionedTable table : DataTables.inOrder()) {
				writer.flush();
				zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
				writer.write(String.join(",", table.columnNames()) + "\n");
				switch (table.name()) {
					case "themes" -> writer.write("mm,999,虚构,Made up\n");
					case "units" -> writer.write("mm,COUNT,个,pieces\n");
					case "indicators" -> indicators(writer);
					case "observations" -> figures(count, writer);
					default -> places(table.name(), writer);
				}
			}
			writer.flush();
		}
	}

	private static void indicators(Writer writer) throws IOException {
		for (int i = 0; i < INDICATORS; i++) {
			writer.write(
					"%1$s,mm,%2$d,mm,FLOW,HIGHER,,,,,指标%2$d,Indicator %2$d,指标,Indicator%n".formatted(indicator(i), i));
		}
	}

	private void places(String table, Writer writer) throws IOException {
		for (int i = 1; i <= PROVINCES + this.prefectures; i++) {
			String area = area(i);
			switch (table) {
				case "areas" -> writer.write((i <= PROVINCES) ? provinceLine(i) : prefectureLine(area, i - PROVINCES));
				case "documents" -> writer.write(
						"%1$s,%2$s,公报%3$d,Report %3$d,,,厅%3$d,Office %3$d,2024%n".formatted(document(area), area, i));
				case "sections" -> writer.write("%s,1,1,RESULTS,一,One%n".formatted(document(area)));
				default -> {
				}
			}
		}
	}

	private String provinceLine(int number) {
		String gbCode = (this.prefectures > 0) ? (DIGITS + number) + "0000" : "";
		return "%1$s,%3$s,PROVINCE,,省%2$d,Province %2$d,省%2$d,P%2$d%n".formatted(province(number), number, gbCode);
	}

	private static String prefectureLine(String code, int number) {
		String digits = code.substring(code.lastIndexOf('-') + 1);
		return "%1$s,%2$s00,PREFECTURE,%3$s,市%4$d,City %4$d,市%4$d,C%4$d%n".formatted(code, digits,
				code.substring(0, code.lastIndexOf('-')), number);
	}

	/** Provinces first, then prefectures. */
	private static String area(int number) {
		if (number <= PROVINCES) {
			return province(number);
		}
		int province = (number - 1) % PROVINCES + 1;
		return "%s-%02d%02d".formatted(province(province), DIGITS + province, (number - 1) / PROVINCES);
	}

	private void figures(int count, Writer writer) throws IOException {
		SplittableRandom random = new SplittableRandom(SEED);
		for (int i = 0; i < count; i++) {
			String area = area(i / INDICATORS % (PROVINCES + this.prefectures) + 1);
			int month = i / INDICATORS / (PROVINCES + this.prefectures);
			int year = FIRST_YEAR + month / MONTHS;
			int value = random.nextInt(1_000, 10_000);
			writer.write("m-%d,%d,%s,%s,RESULT,%d-01,%d-%02d,STATED,%d,0,1,EXACT,ACTUAL,,false,,,%s,1,%d,%d户,1%n"
				.formatted(i, i % 100_000, area, indicator(i % INDICATORS), year, year, month % MONTHS + 1, value,
						document(area), i % 500 + 1, value));
		}
	}

	private static String document(String area) {
		return area.toLowerCase(Locale.ROOT);
	}

}
