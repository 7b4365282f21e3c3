package org.duibiao.wording;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * The words of the site, and where they are used.
 */
@Execution(ExecutionMode.CONCURRENT)
class MessagesTests {

	/** Keys whose last parts are made of numbers or told in data. */
	private static final Pattern COMPUTED = Pattern
		.compile("problem\\.[45]\\d\\d(\\.text)?|number\\.yuan\\.\\d|population\\.[A-Z_]+|data\\.table\\.[a-z]+");

	/** Its Chinese token names the scope already. */
	private static final String SCOPE_IN_TOKEN = "rank.words";

	private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");

	private static final Pattern TEMPLATE_PREFIX = Pattern.compile("#\\{\\|([A-Za-z][\\w.-]*\\.)\\$");

	private static final Pattern LITERAL = Pattern.compile("(?<!\\\\)\"([A-Za-z][\\w.-]*)\"");

	private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z][\\w.-]*)[\"']");

	private static final Properties CHINESE = read("messages.properties");

	private static final Properties ENGLISH = read("messages_en.properties");

	private static final String JAVA = texts(Path.of("src/main/java"), ".java");

	private static final String TEMPLATES = texts(Path.of("src/main/resources/templates"), ".html");

	@Test
	void haveTheSameKeysInBothLanguages() {
		assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
	}

	@Test
	void standInOrderAndOnce() {
		for (String file : List.of("messages.properties", "messages_en.properties")) {
			List<String> keys = text(Path.of("src/main/resources", file)).lines()
				.map((line) -> line.replaceAll("=.*", "="))
				.toList();
			assertThat(keys).doesNotHaveDuplicates().isSorted();
		}
	}

	@Test
	void areAllSaidInBothLanguages() {
		assertThat(keys()).allSatisfy((key) -> {
			assertThat(CHINESE.getProperty(key)).isNotEmpty();
			assertThat(ENGLISH.getProperty(key)).isNotEmpty().matches(said(key));
		});
	}

	@Test
	void haveTheSamePlaceholdersInBothLanguages() {
		assertThat(keys()).filteredOn((key) -> !key.equals(SCOPE_IN_TOKEN))
			.allSatisfy((key) -> assertThat(placeholders(ENGLISH, key)).isEqualTo(placeholders(CHINESE, key)));
	}

	@Test
	void areFormatsThatCanBeRead() {
		for (Properties messages : List.of(CHINESE, ENGLISH)) {
			assertThat(messages.stringPropertyNames()).allSatisfy((key) -> {
				String message = messages.getProperty(key);
				assertThat(message).as("a single apostrophe hides placeholders").doesNotContain("'");
				assertThatCode(() -> new MessageFormat(message, Locale.ROOT)).doesNotThrowAnyException();
			});
		}
	}

	@Test
	void areThereForEveryKeyOfTheTemplates() {
		Set<String> used = found(TEMPLATE_KEY, TEMPLATES);
		assertThat(used).hasSizeGreaterThan(50);
		assertThat(keys()).containsAll(used);
	}

	@Test
	void areThereForEveryKeyInTheCode() {
		Set<String> spaces = keys().stream().map((key) -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
		Set<String> used = found(LITERAL, JAVA).stream()
			.filter((literal) -> literal.contains(".") && !literal.endsWith("."))
			.filter((literal) -> spaces.contains(literal.replaceAll("\\..*", "")))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(used).hasSizeGreaterThan(50);
		assertThat(keys()).containsAll(used);
	}

	@Test
	void areThereForEveryConstantOfAToldEnumAndForNoOther() {
		List<JavaClass> enums = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.duibiao")
			.stream()
			.filter(JavaClass::isEnum)
			.toList();
		Set<String> told = keys().stream()
			.filter((key) -> Character.isUpperCase(key.charAt(0)))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> names = told.stream().map((key) -> key.replaceAll("\\..*", "")).collect(Collectors.toSet());
		assertThat(told).containsExactlyInAnyOrderElementsOf(enums.stream()
			.filter((type) -> names.contains(type.getSimpleName()))
			.flatMap((type) -> type.getEnumConstants()
				.stream()
				.map((constant) -> type.getSimpleName() + "." + constant.name()))
			.toList());
	}

	@Test
	void areAllUsed() {
		Set<String> literals = found(LITERAL, JAVA);
		literals.addAll(found(TEMPLATE_KEY, TEMPLATES));
		Set<String> parts = found(QUOTED, JAVA);
		parts.addAll(found(QUOTED, TEMPLATES));
		literals.addAll(parts);
		Set<String> prefixes = found(TEMPLATE_PREFIX, TEMPLATES);
		literals.stream().filter((literal) -> literal.endsWith(".")).forEach(prefixes::add);
		assertThat(keys().stream()
			.filter((key) -> !Character.isUpperCase(key.charAt(0)) && !COMPUTED.matcher(key).matches())
			.filter((key) -> !literals.contains(key))
			.filter((key) -> prefixes.stream().noneMatch((prefix) -> isMadeOf(key, prefix, parts)))).isEmpty();
	}

	private static boolean isMadeOf(String key, String prefix, Set<String> parts) {
		return key.startsWith(prefix) && Stream.of(key.substring(prefix.length()).split("\\."))
			.allMatch((part) -> parts.contains(part) || parts.contains("." + part) || isConstant(part));
	}

	private static boolean isConstant(String part) {
		return Pattern.compile("\\b" + part + "\\b").matcher(JAVA).find();
	}

	private static String said(String key) {
		return key.equals("language.zh") ? "中文" : "[^\\p{IsHan}，。：；（）]*";
	}

	private static Set<String> keys() {
		return CHINESE.stringPropertyNames();
	}

	private static Set<String> placeholders(Properties messages, String key) {
		return found(Pattern.compile("\\{(\\d+)}"), messages.getProperty(key));
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((MatchResult result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(String file) {
		Properties messages = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", file))) {
			messages.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return messages;
	}

	private static String texts(Path directory, String ending) {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.toString().endsWith(ending))
				.map(MessagesTests::text)
				.collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
