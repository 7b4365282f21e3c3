package org.duibiao.architecture;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The code keeps the rules inside modules, and each rule can fail.
 */
class StructureTests {

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		// what the last build generated from the beans
		.withImportOption((location) -> !location.contains("__") && !location.contains("$$"))
		.importPackages("org.duibiao");

	private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages("architecture.fixture");

	static Stream<ArchRule> rules() {
		return Stream.of(StructureRules.ENTITIES_STAY_AT_HOME, StructureRules.REPOSITORIES_STAY_AT_HOME,
				StructureRules.KERNEL_IS_PLAIN_JAVA, StructureRules.CONTROLLERS_LIVE_IN_WEB,
				StructureRules.PAGES_ARE_RECORDS, StructureRules.FIELDS_ARE_PRIVATE_OR_CONSTANT,
				StructureRules.NOTHING_IS_INJECTED_INTO_FIELDS, StructureRules.NOTHING_IS_PRINTED,
				StructureRules.JPA_IS_FOR_READING);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void keepsTheRule(ArchRule rule) {
		rule.check(CODE);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void isBrokenByTheFixture(ArchRule rule) {
		assertThat(rule.evaluate(FIXTURE).hasViolation()).as(rule.getDescription()).isTrue();
	}

}
