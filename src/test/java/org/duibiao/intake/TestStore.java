package org.duibiao.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.export.Provenance;
import org.duibiao.export.Table;
import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.content.PackageFiles;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.format.Limits;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.writing.VersionedTable;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database as the intake sees it, without the rest of the program.
 */
final class TestStore {

	private final DataSource database;

	private final JdbcTemplate jdbc;

	TestStore(DataSource database) {
		this.database = database;
		this.jdbc = new JdbcTemplate(database);
	}

	JdbcTemplate jdbc() {
		return this.jdbc;
	}

	/**
	 * Makes the tables and leaves them empty.
	 * @return this store
	 */
	TestStore withTables() {
		Migrations.of(this.database).load().migrate();
		return this;
	}

	/**
	 * Starts the database as the program does, with some seed.
	 * @param seed the files of the seed
	 * @return how many migrations were run
	 */
	int start(PackageFiles seed) {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		return Migrations.of(this.database)
			.javaMigrations(new SeedMigration(seed, messages))
			.load()
			.migrate().migrationsExecuted;
	}

	Optional<RevisionNumber> load(PackageFiles files) {
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(this.database));
		return Objects.requireNonNull(transaction.execute((status) -> {
			try {
				return new SeedLoading(ContentFormats.open(files, Limits.usual())).load(this.jdbc).brought();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}));
	}

	/**
	 * All tables as of a revision.
	 * @param revision the number of the revision
	 * @return the text of the CSV file of each table, by its name
	 */
	Map<String, String> exported(int revision) {
		StoredPackage stored = new StoredPackage(this.jdbc, new JdbcTransactionManager(this.database));
		Map<String, String> files = new LinkedHashMap<>();
		for (String name : stored.tables()) {
			ByteArrayOutputStream text = new ByteArrayOutputStream();
			try {
				Table table = stored.table(name, name, new RevisionNumber(revision)).orElseThrow();
				Attachment.of(table, provenance(), Format.CSV).content().writeTo(text);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			files.put(name, text.toString(StandardCharsets.UTF_8));
		}
		return files;
	}

	/**
	 * The whole package.
	 * @param revision the revision
	 * @return the ZIP archive
	 */
	byte[] archived(Revision revision) throws IOException {
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		new StoredPackage(this.jdbc, new JdbcTransactionManager(this.database)).archive(revision, provenance(),
				Map.of("README.md", "Read me"), archive);
		return archive.toByteArray();
	}

	static Provenance provenance() {
		return new Provenance(Locale.ENGLISH, "http://site/data", "data.csv", 1, Instant.EPOCH, List.of(), "cited",
				Map.of());
	}

	/**
	 * All that is stored, in force or not.
	 * @return the rows of each table, by its name
	 */
	Map<String, List<Map<String, Object>>> everything() {
		Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
		rows.put("revisions", this.jdbc.queryForList("select * from revisions order by number"));
		for (VersionedTable table : DataTables.inOrder()) {
			rows.put(table.name(), this.jdbc.queryForList(
					"select * from %s order by %s, revision".formatted(table.name(), String.join(", ", table.key()))));
		}
		return rows;
	}

	/**
	 * How many rows a revision brought.
	 * @param revision the number of the revision
	 * @return the rows brought, by the name of the table; nothing for tables without any
	 */
	Map<String, Integer> broughtBy(int revision) {
		Map<String, Integer> brought = new LinkedHashMap<>();
		for (VersionedTable table : DataTables.inOrder()) {
			Integer count = this.jdbc.queryForObject(
					"select count(*) from %s where revision = ?".formatted(table.name()), Integer.class, revision);
			if (count != null && count > 0) {
				brought.put(table.name(), count);
			}
		}
		return brought;
	}

}
