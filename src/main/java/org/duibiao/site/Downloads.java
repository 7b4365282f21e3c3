package org.duibiao.site;

import java.util.List;

import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.CsvDownload;
import org.duibiao.export.Table;
import org.duibiao.wording.Edition;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hands tables out as files, with a byte-order mark unless {@code bom=0}, and with the
 * citation in the last column.
 */
@Component
public class Downloads {

	private static final String BOM = "bom";

	private final Citations citations;

	Downloads(Citations citations) {
		this.citations = citations;
	}

	/**
	 * A table of a page as a CSV file.
	 * @param table the table
	 * @param edition the edition that it shows
	 * @return the answer
	 */
	public ResponseEntity<byte[]> csv(Table table, Edition edition) {
		String citation = this.citations.of(table.name(), edition, List.of()).site();
		Column column = new Column("citation", edition.phrases().say("column.citation"));
		return CsvDownload.of(table.withLast(column, Cell.text(citation)), hasMark(true));
	}

	/**
	 * A table of the data package as a CSV file, without a byte-order mark unless
	 * {@code bom=1}.
	 * @param table the table
	 * @return the answer
	 */
	public ResponseEntity<byte[]> plainCsv(Table table) {
		return CsvDownload.of(table, hasMark(false));
	}

	private boolean hasMark(boolean unasked) {
		String asked = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest()
			.getParameter(BOM);
		return (asked == null) ? unasked : Parameters.oneOf(BOM, asked, List.of("0", "1")).equals("1");
	}

}
