package org.duibiao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link PreparedBeans}.
 */
class PreparedBeansTests {

	@Test
	void suitTheSettingsOfTheJar() {
		assertThat(PreparedBeans.suit(environment())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--spring.datasource.url=jdbc:h2:mem:other", "--spring.datasource.username=somebody",
			"--server.port=8081", "--server.address=127.0.0.1", "--server.tomcat.threads.max=50",
			"--duibiao.cache.size=0", "--duibiao.sources.directory=", "--spring.profiles.active=postgres",
			"--spring.profiles.active=json-logs,postgres", "--logging.level.root=warn", "--editor=something" })
	void suitWhatDecidesNothing(String argument) {
		assertThat(PreparedBeans.suit(environment(argument))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--spring.profiles.active=metrics", "--spring.profiles.active=postgres,metrics",
			"--spring.profiles.default=metrics", "--spring.config.name=other",
			"--spring.application.admin.enabled=true", "--duibiao.backup.directory=/backup",
			"--management.server.port=8081", "--management.health.db.enabled=false",
			"--server.forward-headers-strategy=framework", "--spring.flyway.enabled=false",
			"--spring.h2.console.enabled=true", "--springdoc.api-docs.enabled=false",
			"--spring.main.lazy-initialization=true", "--server.portal=1" })
	void doNotSuitWhatMayDecide(String argument) {
		assertThat(PreparedBeans.suit(environment(argument))).isFalse();
	}

	@Test
	void seeVariablesOfTheMachine() {
		assertThat(PreparedBeans.suit(machine(Map.of("SPRING_DATASOURCE_URL", "jdbc:h2:mem:other", "PATH", "/bin"))))
			.isTrue();
		assertThat(PreparedBeans.suit(machine(Map.of("SPRING_FLYWAY_ENABLED", "false")))).isFalse();
		assertThat(PreparedBeans.suit(machine(Map.of("DUIBIAO_BACKUP_DIRECTORY", "/backup")))).isFalse();
		assertThat(PreparedBeans.suit(machine(Map.of("VCAP_APPLICATION", "{}")))).isFalse();
		assertThat(PreparedBeans.suit(machine(Map.of("DUIBIAO_DATABASE_HOST", "db")))).isTrue();
	}

	@Test
	void seeFilesBesideTheJar(@TempDir Path directory) throws Exception {
		Path file = Files.writeString(directory.resolve("application.yaml"), "server.port: 8082");
		String beside = "--spring.config.additional-location=file:" + directory + "/";
		assertThat(PreparedBeans.suit(environment(beside))).isTrue();
		Files.writeString(file, "spring.flyway.enabled: false");
		assertThat(PreparedBeans.suit(environment(beside))).isFalse();
	}

	static Stream<String> conditions() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("org.duibiao")
			.stream()
			.flatMap((type) -> Stream.concat(type.getAnnotations().stream(),
					type.getMethods().stream().flatMap((method) -> method.getAnnotations().stream())))
			.filter((annotation) -> annotation.getRawType().getSimpleName().matches("ConditionalOn(Boolean)?Property"))
			.flatMap(PreparedBeansTests::settings);
	}

	private static Stream<String> settings(JavaAnnotation<?> annotation) {
		String prefix = (String) annotation.get("prefix").orElse("");
		return Stream.of("value", "name")
			.flatMap((way) -> Stream.of((String[]) annotation.get(way).orElseThrow()))
			.map((name) -> prefix.isEmpty() ? name : prefix.replaceFirst("\\.?$", ".") + name);
	}

	@Test
	void knowsHoweverOurConditionsAskForSettings() {
		assertThat(new ClassFileImporter().importClass(Asking.class).getAnnotations())
			.flatExtracting((annotation) -> settings(annotation).toList())
			.containsExactly("some.one", "some.other");
	}

	@ParameterizedTest
	@MethodSource("conditions")
	void doNotSuitWhatOurOwnConditionsAskFor(String setting) {
		assertThat(PreparedBeans.suit(environment("--" + setting + "=true"))).isFalse();
	}

	@ConditionalOnProperty(prefix = "some", name = { "one", "other" })
	private static final class Asking {

	}

	private static StandardEnvironment environment(String... arguments) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return environment;
	}

	private static StandardEnvironment machine(Map<String, Object> variables) {
		StandardEnvironment environment = environment();
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
					variables));
		return environment;
	}

}
