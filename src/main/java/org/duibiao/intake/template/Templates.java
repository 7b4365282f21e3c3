package org.duibiao.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.duibiao.intake.dictionary.DataDictionary;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.VersionedStore;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Templates of what may come in, made from the tables themselves, so that they are never
 * behind them.
 */
@Service
public class Templates {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String REMARK = "# ";

	private final JdbcOperations jdbc;

	private final TransactionTemplate transaction;

	private final MessageSource messages;

	Templates(JdbcOperations jdbc, PlatformTransactionManager transactions, MessageSource messages) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.messages = messages;
	}

	/**
	 * The names of the tables of which there are CSV templates, those that are filled in
	 * most often first.
	 * @return the names
	 */
	public List<String> tables() {
		return TemplateWorkbook.tables().stream().map(VersionedTable::name).toList();
	}

	/**
	 * Writes a workbook with a sheet for each table, lists of codes to choose from, an
	 * explanation and filled examples.
	 * @param locale the language
	 * @param revision the revision whose codes are offered
	 * @param out where it is written; not closed
	 * @throws IOException if it cannot be written
	 */
	public void workbook(Locale locale, RevisionNumber revision, OutputStream out) throws IOException {
		Choices choices = Objects.requireNonNull(this.transaction
			.execute((status) -> Choices.of(new VersionedStore(this.jdbc), revision, this.messages, locale)));
		new TemplateWorkbook(choices, this.messages, locale).write(out);
	}

	/**
	 * Writes a CSV file with the header of a table in words and in names for programs,
	 * and examples as remarks.
	 * @param table the name of the table, one of {@link #tables()}
	 * @param locale the language
	 * @param out where it is written; not closed
	 * @throws IOException if it cannot be written
	 */
	public void csv(String table, Locale locale, OutputStream out) throws IOException {
		VersionedTable columns = DataTables.named(table).orElseThrow();
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
		csv.writeRecord(columns.columnNames()
			.stream()
			.map((column) -> DataDictionary.ofSeed().title(table, column, locale))
			.toList());
		csv.writeRecord(columns.columnNames());
		for (List<String> line : ExampleLines.of(columns)) {
			List<String> remark = new ArrayList<>(line);
			remark.set(0, REMARK + line.get(0));
			csv.writeRecord(remark);
		}
		csv.flush();
		writer.flush();
	}

}
