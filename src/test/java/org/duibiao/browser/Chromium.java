package org.duibiao.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Finds a Chromium on this machine and gives one browser to all tests of a thread that
 * ask for it; Playwright belongs to one thread.
 */
class Chromium implements ExecutionCondition, ParameterResolver {

	private static final String MISSING = "No Chromium was found (CHROME_BIN, PATH): browser tests are skipped";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final AtomicBoolean told = new AtomicBoolean();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (found().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is there");
		}
		if (System.getProperty("duibiao.required", "").contains("browser")) {
			return ConditionEvaluationResult.enabled("A browser is required");
		}
		if (told.compareAndSet(false, true)) {
			System.out.println(MISSING);
		}
		return ConditionEvaluationResult.disabled(MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(ExtensionContext.Namespace.create(Chromium.class))
			.computeIfAbsent(Thread.currentThread(), (thread) -> Running.start(), Running.class)
			.browser();
	}

	private static Optional<Path> found() {
		Stream<Path> named = Stream.ofNullable(System.getenv("CHROME_BIN")).map(Path::of);
		Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((directory) -> NAMES.stream().map((name) -> Path.of(directory, name)));
		return Stream.concat(named, Stream.concat(Stream.of(Path.of("/usr/bin/chromium")), onPath))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * A running browser, closed after the last test.
	 */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			Path chromium = found().orElseThrow(() -> new IllegalStateException(
					"A browser is required, and no Chromium was found (CHROME_BIN, PATH)"));
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new Running(playwright, playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS)));
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
