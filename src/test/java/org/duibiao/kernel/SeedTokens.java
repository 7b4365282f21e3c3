package org.duibiao.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The distinct tokens of CSV files on the class path.
 */
final class SeedTokens {

	private SeedTokens() {
	}

	/**
	 * The tokens of a file.
	 * @param resource the file
	 * @return what stands in its column {@code token}
	 * @throws IOException if it cannot be read
	 */
	static Set<String> of(String resource) throws IOException {
		Set<String> tokens = new TreeSet<>();
		InputStream in = Objects.requireNonNull(SeedTokens.class.getResourceAsStream(resource), resource);
		try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
			csv.forEach((line) -> tokens.add(line.getField("token")));
		}
		return tokens;
	}

}
