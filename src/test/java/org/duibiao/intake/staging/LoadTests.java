package org.duibiao.intake.staging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.duibiao.intake.PostgresServer;
import org.duibiao.revision.writing.Column;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows arrive as they were sent, on every database.
 */
class LoadTests {

	private static final List<Column> COLUMNS = List.of(Column.text("words").optional(),
			Column.integer("count_of").optional(), Column.number("amount").optional(), Column.truth("so").optional());

	static Stream<DataSource> databases() {
		JdbcDataSource memory = new JdbcDataSource();
		memory.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
		return Stream.of(memory, PostgresServer.database(PostgresServer.newDatabase()));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void keepsEveryValue(DataSource database) {
		JdbcTemplate jdbc = new JdbcTemplate(database);
		jdbc.execute("create table loaded (words varchar(100000), count_of bigint, amount numeric(30, 6), so boolean)");
		List<List<@Nullable Object>> rows = new ArrayList<>();
		rows.add(Arrays.asList("tab\tline\nreturn\rback\\slash \\. \\N", 5_000_000_000L, new BigDecimal("0.000001"),
				true));
		rows.add(Arrays.asList("\\N", -1, new BigDecimal("1E+3"), false));
		rows.add(Arrays.asList("", null, null, null));
		rows.add(Arrays.asList(null, 0, BigDecimal.ZERO, null));
		rows.add(Arrays.asList("1" + "\uD840\uDC00".repeat(40_000), 1, null, null));
		Load.into("loaded", COLUMNS, jdbc).write(rows);
		for (Column column : COLUMNS) {
			assertThat(jdbc.queryForList("select %s from loaded".formatted(column.name()), Object.class))
				.as(column.name())
				.usingElementComparator((one, other) -> same(one, other) ? 0 : 1)
				.containsExactlyElementsOf(values(rows, COLUMNS.indexOf(column)));
		}
	}

	private static List<@Nullable Object> values(List<List<@Nullable Object>> rows, int column) {
		List<@Nullable Object> values = new ArrayList<>();
		rows.forEach((row) -> values.add(row.get(column)));
		return Collections.unmodifiableList(values);
	}

	private static boolean same(@Nullable Object one, @Nullable Object other) {
		if (one instanceof Number && other instanceof Number) {
			return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
		}
		return (one == null) ? other == null : one.equals(other);
	}

}
