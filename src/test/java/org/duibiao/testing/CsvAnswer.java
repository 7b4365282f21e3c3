package org.duibiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A CSV file as answered, read strictly.
 *
 * @param answer the answer
 */
public record CsvAnswer(MvcTestResult answer) {

	/** The byte-order mark. */
	public static final String MARK = "\uFEFF";

	/**
	 * The whole file.
	 * @return its text, byte-order mark included
	 */
	public String text() {
		assertThat(this.answer).hasStatusOk();
		return new String(this.answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/**
	 * The labels of the columns.
	 * @return the labels
	 */
	public List<String> header() {
		return records().get(0).getHeader();
	}

	/**
	 * The rows.
	 * @return the cells of each row by their labels
	 */
	public List<Map<String, String>> rows() {
		return records().stream().map(NamedCsvRecord::getFieldsAsMap).toList();
	}

	/**
	 * The cells of a column.
	 * @param label the label of the column
	 * @return the cells
	 */
	public List<String> column(String label) {
		return records().stream().map((row) -> row.getField(label)).toList();
	}

	private List<NamedCsvRecord> records() {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.extraFieldStrategy(FieldMismatchStrategy.STRICT)
			.missingFieldStrategy(FieldMismatchStrategy.STRICT)
			.skipEmptyLines(false)
			.ofNamedCsvRecord(text().replace(MARK, ""))) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
