package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.CRC32;

import org.duibiao.intake.content.Content;
import org.duibiao.intake.content.ContentFormats;
import org.duibiao.intake.content.ContentRefusedException;
import org.duibiao.intake.content.PackageFiles;
import org.duibiao.intake.content.Problem;
import org.duibiao.intake.dictionary.DataTables;
import org.duibiao.intake.format.Limits;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * The repeatable migration that loads the seed: Flyway runs it whenever the files of the
 * seed have changed, and what differs becomes a new revision.
 */
@Component
class SeedMigration implements JavaMigration {

	private static final Logger logger = LoggerFactory.getLogger(SeedMigration.class);

	private final PackageFiles files;

	private final MessageSource messages;

	@Autowired
	SeedMigration(MessageSource messages) {
		this((name) -> new ClassPathResource("seeds/" + name).getInputStream(), messages);
	}

	SeedMigration(PackageFiles files, MessageSource messages) {
		this.files = files;
		this.messages = messages;
	}

	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "seed";
	}

	@Override
	public Integer getChecksum() {
		CRC32 checksum = new CRC32();
		try {
			add(PackageDescriptor.FILE, checksum);
			for (var table : DataTables.inOrder()) {
				add(table.name() + ".csv", checksum);
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException("The seed cannot be read", ex);
		}
		return (int) checksum.getValue();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws IOException {
		var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
		try (Content seed = ContentFormats.open(this.files, Limits.usual())) {
			SeedLoading.Outcome outcome = new SeedLoading(seed).load(jdbc);
			outcome.brought()
				.ifPresentOrElse((number) -> logger.info("The seed was stored as revision {}", number),
						() -> logger.info("The seed brought nothing new"));
			if (outcome.left() > 0) {
				logger.info("{} rows of the seed were left out: operators corrected them or took them away",
						outcome.left());
			}
		}
	}

	/**
	 * Checks the seed before any migration runs: a failed migration would stay in the
	 * history of a database that cannot take back its scripts, and keep a mended seed
	 * out.
	 * @throws IllegalStateException if the seed has problems; each is in the log
	 */
	void check() {
		try (Content seed = ContentFormats.open(this.files, Limits.usual())) {
			new SeedLoading(seed).check();
		}
		catch (ContentRefusedException ex) {
			ex.problems().forEach(this::log);
			throw new IllegalStateException("The seed was refused: " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The seed cannot be read", ex);
		}
	}

	private void log(Problem problem) {
		String expected = this.messages.getMessage(problem.expected().key(), problem.expected().arguments().toArray(),
				Locale.ENGLISH);
		logger.error("{} line {} {}: found '{}', expected {}", problem.place().file(), problem.place().line(),
				problem.column(), problem.found(), expected);
	}

	private void add(String name, CRC32 checksum) throws IOException {
		try (InputStream in = this.files.open(name)) {
			checksum.update(in.readAllBytes());
		}
	}

}
