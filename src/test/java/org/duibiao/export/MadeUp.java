package org.duibiao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duibiao.export.Column.Role;
import org.duibiao.export.Column.Type;
import org.duibiao.kernel.LocalizedText;

/**
 * Made-up tables, and where they come from.
 */
final class MadeUp {

	private MadeUp() {
	}

	static Provenance provenance(Locale language) {
		return new Provenance(language, "http://site/lakes?revision=7", "lakes.csv?x=1", 7,
				Instant.parse("2026-11-23T00:00:00Z"), List.of("湖泊局：湖泊, 2023"), "湖泊局：湖泊, 2023. 对标：lakes", Map.of());
	}

	static Column column(String name, String label) {
		return Column.of(name, new LocalizedText(label, label + " in English"));
	}

	/**
	 * A table that every format can hold: each row has a code of its own, a text and a
	 * number.
	 * @param rows the texts and numbers of the rows
	 * @return the table
	 */
	static Table table(List<List<Cell>> rows) {
		List<List<Cell>> all = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			all.add(List.of(Cell.text("r" + i), rows.get(i).get(0), rows.get(i).get(1)));
		}
		return table(Rows.of(all));
	}

	static Table table(Rows rows) {
		return Table
			.of("湖泊", "湖泊与山",
					List.of(column("code", "代码").holding(Type.CODE).as(Role.GEO).filled(), column("name", "名称"),
							column("size", "大小").holding(Type.NUMBER).as(Role.MEASURE)),
					rows)
			.explained(List.of("说明，第一"), List.of(new Term("名称", "A", "甲", "第一")));
	}

	static List<Cell> row(String text, String number) {
		return List.of(Cell.text(text), number.isEmpty() ? Cell.EMPTY : Cell.number(new BigDecimal(number)));
	}

	static byte[] write(TableWriter writer, Table table, Locale language) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writer.write(table, provenance(language), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
