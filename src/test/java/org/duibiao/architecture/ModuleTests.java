package org.duibiao.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.duibiao.DuibiaoApplication;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules and what they use.
 */
class ModuleTests {

	private static final Pattern ROW = Pattern.compile("^\\| `([a-z.]+)` \\|[^|]*\\| ([^|]*) \\|$", Pattern.MULTILINE);

	private final ApplicationModules modules = ApplicationModules.of(DuibiaoApplication.class);

	@Test
	void keepWithinTheirBoundaries() {
		this.modules.verify();
	}

	@Test
	void declareWhatTheyMayUse() {
		assertThat(this.modules.stream()).allSatisfy((module) -> assertThat(declared(module)).isNotNull());
	}

	@Test
	void useWhatTheTableInTheDocsSays() throws IOException {
		Map<String, Set<String>> used = new TreeMap<>();
		this.modules.stream().forEach((module) -> used.put(name(module), used(module)));
		assertThat(used).isEqualTo(table());
	}

	@Test
	void declareNoMoreThanTheTableInTheDocsSays() throws IOException {
		Map<String, Set<String>> declared = new TreeMap<>();
		this.modules.stream()
			.forEach((module) -> declared.put(name(module),
					Arrays.stream(declared(module))
						.map((dependency) -> dependency.split(" ::")[0])
						.collect(Collectors.toCollection(TreeSet::new))));
		assertThat(declared).isEqualTo(table());
	}

	private Set<String> used(ApplicationModule module) {
		return module.getDirectDependencies(this.modules)
			.stream()
			.map((dependency) -> name(dependency.getTargetModule()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

	private static String[] declared(ApplicationModule module) {
		try {
			Class<?> info = Class.forName(module.getBasePackage().getName() + ".package-info");
			return info.getAnnotation(org.springframework.modulith.ApplicationModule.class).allowedDependencies();
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError(name(module) + " has no package-info", ex);
		}
	}

	private static Map<String, Set<String>> table() throws IOException {
		String docs = Files.readString(Path.of("docs/architecture.md"));
		return ROW.matcher(docs)
			.results()
			.collect(Collectors.toMap((row) -> row.group(1), ModuleTests::uses, (one, two) -> one, TreeMap::new));
	}

	private static Set<String> uses(MatchResult row) {
		return Arrays.stream(row.group(2).split(","))
			.map(String::strip)
			.filter((name) -> !name.equals("–"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
