package org.duibiao.architecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Entity;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules inside modules.
 */
final class StructureRules {

	static final ArchRule ENTITIES_STAY_AT_HOME = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.notBePublic()
		.because("rows are how a module stores its records; others get records");

	static final ArchRule REPOSITORIES_STAY_AT_HOME = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.notBePublic()
		.because("others ask the module, not its tables");

	static final ArchRule KERNEL_IS_PLAIN_JAVA = noClasses().that()
		.resideInAPackage("..kernel..")
		.and()
		.doNotHaveSimpleName("package-info")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..")
		.because("values must be usable and testable without any framework");

	static final ArchRule CONTROLLERS_LIVE_IN_WEB = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.resideInAnyPackage("..web..", "org.duibiao.site")
		.andShould()
		.notBePublic()
		.because("pages are the outside of a module, and nothing may depend on them");

	static final ArchRule PAGES_ARE_RECORDS = classes().that()
		.haveSimpleNameEndingWith("Page")
		.should()
		.beRecords()
		.because("a page is a value that the template reads");

	static final ArchRule FIELDS_ARE_PRIVATE_OR_CONSTANT = fields().that()
		.doNotHaveModifier(JavaModifier.STATIC)
		.should()
		.bePrivate()
		.because("state belongs to its class");

	static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	static final ArchRule NOTHING_IS_PRINTED = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

	static final ArchRule JPA_IS_FOR_READING = noClasses().that()
		.areNotAnnotatedWith(org.springframework.stereotype.Repository.class)
		.should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("jakarta.persistence.EntityManager")
		.because("rows are written as revisions through the intake and read through repositories");

	private StructureRules() {
	}

}
