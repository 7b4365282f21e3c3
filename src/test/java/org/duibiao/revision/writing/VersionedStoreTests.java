package org.duibiao.revision.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.duibiao.intake.PostgresServer;
import org.duibiao.revision.RevisionNumber;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In which order rows are read, and that none is read twice or not at all.
 */
class VersionedStoreTests {

	/** By code points; other orders put 𠮷 before ｚ, or sort the rest by sound. */
	private static final List<String> SORTED = List.of("Z", "a", "a b", "ab", "二", "安", "ｚ", "𠮷");

	private static final VersionedTable PLACES = VersionedTable.of("places", List.of("area", "number", "token"),
			Column.text("token"), Column.text("area"), Column.integer("number"));

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 7, 8, 64, 191, 192, 193, 20_000 })
	void readsEveryRowOnceInTheOrderOfItsKeyHoweverMuchIsReadAtOnce(int portion) {
		JdbcTemplate jdbc = filled(PostgresServer.database(PostgresServer.newDatabase()), " collate \"C\"");
		assertThat(read(new VersionedStore(jdbc, portion), 2)).isEqualTo(expected());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 7, 8, 64, 191, 192, 193, 20_000 })
	void readsThemInTheSameOrderFromTheEmbeddedDatabase(int portion) {
		assertThat(read(new VersionedStore(filled(embedded(), ""), portion), 2)).isEqualTo(expected());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5, 17, 18, 19, 64, 20_000 })
	void readsKeysWithoutHighCharactersFromTheEmbeddedDatabaseInPortions(int portion) {
		JdbcTemplate jdbc = filled(embedded(), "");
		jdbc.execute("delete from places where area in ('ｚ', '𠮷') or token in ('ｚ', '𠮷')");
		assertThat(read(new VersionedStore(jdbc, portion), 2))
			.isEqualTo(expected().stream().filter((row) -> !row.contains("ｚ") && !row.contains("𠮷")).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 20_000 })
	void goesOnFromTheFirstHighCharacterOn(int portion) {
		JdbcTemplate jdbc = filled(embedded(), "");
		jdbc.execute("delete from places where area not in ('安', '𠮷') and token in ('ｚ', '𠮷')");
		assertThat(read(new VersionedStore(jdbc, portion), 2)).isEqualTo(expected().stream()
			.filter((row) -> row.get(1).equals("安") || row.get(1).equals("𠮷")
					|| !(row.get(0).equals("ｚ") || row.get(0).equals("𠮷")))
			.toList());
		jdbc.execute("delete from places where area not in ('ｚ', '𠮷')");
		assertThat(read(new VersionedStore(jdbc, portion), 2)).isNotEmpty()
			.isEqualTo(expected().stream()
				.filter((row) -> row.get(1).equals("𠮷")
						|| (row.get(1).equals("ｚ") && !row.get(0).equals("ｚ") && !row.get(0).equals("𠮷")))
				.toList());
	}

	@ParameterizedTest
	@CsvSource({ "0, ''", "1, AREA > ?3", "2, AREA = ?3 AND NUMBER > ?4",
			"3, AREA = ?3 AND NUMBER = ?4 AND TOKEN > ?5" })
	void readsAPortionOfTheEmbeddedDatabaseAsOneStretchOfTheIndexOfTheKey(int compared, String stretch) {
		JdbcTemplate jdbc = filled(embedded(), "");
		jdbc.execute("create index places_by_revision on places (revision)");
		List<Object> values = new ArrayList<>(List.of(2, 2));
		values.addAll(List.<Object>of("a", 9, "b").subList(0, compared));
		values.add(5);
		String plan = jdbc.queryForObject(
				"explain " + new Portions(PLACES, new RevisionNumber(2), 5, "%s").statement(compared), String.class,
				values.toArray());
		assertThat(plan.replaceAll("\\s+", " ")).contains("index sorted")
			.containsPattern("PRIMARY_KEY_\\w+(: )?" + Pattern.quote(stretch) + " \\*/");
	}

	private static DataSource embedded() {
		JdbcDataSource memory = new JdbcDataSource();
		memory.setUrl("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
		return memory;
	}

	private static List<List<Object>> read(VersionedStore store, int revision) {
		List<List<Object>> rows = new ArrayList<>();
		store.each(PLACES, new RevisionNumber(revision), (row) -> rows.add(new ArrayList<>(row.values())));
		return rows;
	}

	private static List<List<Object>> expected() {
		List<List<Object>> rows = new ArrayList<>();
		for (String area : SORTED) {
			for (int number = 9; number < 12; number++) {
				for (String token : SORTED) {
					rows.add(List.of(token, area, number));
				}
			}
		}
		return rows;
	}

	/** Besides what is expected, rows that were replaced before and that came after. */
	private static JdbcTemplate filled(DataSource database, String collation) {
		JdbcTemplate jdbc = new JdbcTemplate(database);
		jdbc.execute("""
				create table places (area varchar(80)%1$s, number integer, token varchar(80)%1$s, revision integer,
				replaced_by integer, primary key (area, number, token, revision))""".formatted(collation));
		List<Object[]> rows = new ArrayList<>();
		for (int i = expected().size() - 1; i >= 0; i--) {
			List<Object> row = expected().get(i);
			rows.add(new Object[] { row.get(0), row.get(1), row.get(2), 1, (i % 2 == 0) ? 2 : 3 });
			if (i % 2 == 0) {
				rows.add(new Object[] { row.get(0), row.get(1), row.get(2), 2, null });
			}
			rows.add(new Object[] { row.get(0), row.get(1), (int) row.get(2) + 100, 3, null });
		}
		jdbc.batchUpdate("insert into places (token, area, number, revision, replaced_by) values (?, ?, ?, ?, ?)",
				rows);
		return jdbc;
	}

}
