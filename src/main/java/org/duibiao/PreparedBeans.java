package org.duibiao;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.springframework.aot.AotDetector;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/**
 * Has the program take the beans that were defined when its jar was built, where they are
 * those that this start asks for.
 * <p>
 * Which beans there are was decided then for the settings of the jar alone. A profile, a
 * cloud platform or a setting from outside that may change that decision, or that is not
 * known here not to, makes the program decide anew, which takes it a second or two more.
 * So does a program that does not run from a jar: its prepared definitions may be older
 * than its classes.
 */
final class PreparedBeans implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final Set<String> PROFILES = Set.of("postgres", "json-logs");

	/** Roots of settings that conditions of the framework or of ours ask about. */
	private static final List<ConfigurationPropertyName> DECIDING = names("spring", "server", "management", "springdoc",
			"duibiao");

	/** What is below these roots, and yet decides nothing about beans. */
	private static final List<ConfigurationPropertyName> VALUES = names("spring.application.name",
			"spring.application.version", "spring.application.pid", "spring.config.additional-location",
			"spring.config.import", "spring.profiles.active", "spring.datasource.url", "spring.datasource.username",
			"spring.datasource.password", "spring.datasource.hikari", "server.address", "server.port",
			"server.shutdown", "server.servlet.session.timeout", "server.tomcat", "duibiao");

	private static final List<ConfigurationPropertyName> CONDITIONS = names("duibiao.backup");

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (ofThisJar(event.getSpringApplication().getMainApplicationClass()) && suit(event.getEnvironment())) {
			SpringProperties.setFlag(AotDetector.AOT_ENABLED);
		}
	}

	/**
	 * Whether the beans of the build are those of an environment.
	 * @param environment profiles and settings of a start
	 * @return false where they may be others
	 */
	static boolean suit(ConfigurableEnvironment environment) {
		return CloudPlatform.getActive(environment) == null
				&& PROFILES.containsAll(List.of(environment.getActiveProfiles()))
				&& fromOutside(environment).noneMatch(PreparedBeans::decides);
	}

	private static boolean ofThisJar(Class<?> main) {
		return main != null && "jar".equals(main.getResource(ClassUtils.getClassFileName(main)).getProtocol())
				&& ClassUtils.isPresent(main.getName() + "__ApplicationContextInitializer", main.getClassLoader());
	}

	private static Stream<ConfigurationPropertyName> fromOutside(ConfigurableEnvironment environment) {
		return StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
			.filter((source) -> !ofTheJar(source))
			.filter(IterableConfigurationPropertySource.class::isInstance)
			.flatMap((source) -> ((IterableConfigurationPropertySource) source).stream());
	}

	private static boolean ofTheJar(ConfigurationPropertySource source) {
		return source.getUnderlyingSource() instanceof PropertySource<?> file
				&& file.getName().startsWith("Config resource 'class path resource");
	}

	private static boolean decides(ConfigurationPropertyName name) {
		return below(DECIDING, name) && (!below(VALUES, name) || below(CONDITIONS, name));
	}

	private static boolean below(List<ConfigurationPropertyName> roots, ConfigurationPropertyName name) {
		return roots.stream().anyMatch((root) -> root.equals(name) || root.isAncestorOf(name));
	}

	private static List<ConfigurationPropertyName> names(String... names) {
		return Stream.of(names).map(ConfigurationPropertyName::of).toList();
	}

}
