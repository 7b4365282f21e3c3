package org.duibiao.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Runs {@link WriterCompliance} on {@link CsvFile}.
 */
class CsvWriterTests extends WriterCompliance {

	CsvWriterTests() {
		super(Format.CSV);
	}

	@Override
	List<List<String>> read(byte[] file) throws IOException {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.allowUnclosedQuote(false)
			.ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
			return reader.stream().map(CsvRecord::getFields).toList();
		}
	}

	@Override
	String kept(String text) {
		return (!text.isEmpty() && "=+-@\t\r\n\u0000＝＋－＠".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
