package org.duibiao.intake.command;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What an import from the command line is asked to do.
 */
class ImportOptionsTests {

	@Test
	void nameFilePersonReasonAndReport() {
		ImportOptions options = ImportOptions.read(List.of("hubei.zip", "--publish", "--person=wang",
				"--reason=First figures", "--acknowledge", "--report=-", "--spring.datasource.url=jdbc:h2:mem:x"));
		assertThat(options.file()).isEqualTo(Path.of("hubei.zip"));
		assertThat(options.publication()).contains(new ImportOptions.Publication("wang", "First figures"));
		assertThat(options.acknowledge()).isTrue();
		assertThat(options.report()).contains("-");
		assertThat(options.settings("--a.b=c")).containsExactly("--a.b=c", "--spring.datasource.url=jdbc:h2:mem:x");
	}

	@Test
	void letASettingReplaceWhatHoldsWithoutIt() {
		ImportOptions options = ImportOptions.read(List.of("hubei.zip", "--check", "--logging.level.root=debug"));
		assertThat(options.settings("--logging.level.root=warn", "--logging.level.rooted=warn"))
			.containsExactly("--logging.level.rooted=warn", "--logging.level.root=debug");
	}

	@Test
	void checkWithoutPublishing() {
		assertThat(ImportOptions.read(List.of("--check", "hubei.zip")).publication()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'--check', Found 0 files", "'a.zip b.zip --check', Found 2 files",
			"'a.zip', either --check or --publish", "'a.zip --check --publish', either --check or --publish",
			"'a.zip --publish --reason=x', without --person", "'a.zip --publish --person=x', without --reason",
			"'a.zip --check --force', --force" })
	void areRefusedWithWhatWasFoundOrExpected(String arguments, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> ImportOptions.read(List.of(arguments.split(" "))))
			.withMessageContaining(message);
	}

}
