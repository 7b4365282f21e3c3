package org.duibiao.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Puts the shell around every page.
 */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

	private static final Map<String, String> ENTRIES = Map.of("nav.provinces", "/", "nav.indicators", "/indicators",
			"nav.compare", "/compare", "nav.targets", "/targets", "nav.data", "/data");

	private static final List<String> ORDER = List.of("nav.provinces", "nav.indicators", "nav.compare", "nav.targets",
			"nav.data");

	@ModelAttribute("shell")
	Shell shell(HttpServletRequest request, Locale locale) {
		String language = locale.getLanguage();
		String other = Languages.CODES.stream().filter(Predicate.not(language::equals)).findFirst().orElseThrow();
		String path = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
			.map(Object::toString)
			.orElseGet(request::getRequestURI);
		return new Shell(language, other, inLanguage(other, request, path), living(request, path),
				ORDER.stream().map((key) -> entry(key, path)).toList());
	}

	private static String inLanguage(String language, HttpServletRequest request, String path) {
		List<String> query = new ArrayList<>(query(request, Set.of(Languages.LANG)));
		query.add(Languages.LANG + "=" + language);
		return path + "?" + String.join("&", query);
	}

	private static Shell.Entry entry(String key, String path) {
		String href = ENTRIES.getOrDefault(key, "/");
		boolean home = href.equals("/");
		return new Shell.Entry(key, href,
				home ? path.matches("/|/(provinces|prefectures)(/.*)?") : path.startsWith(href));
	}

	/** Without the figure of a portion, which the newest revision may not have. */
	private static String living(HttpServletRequest request, String path) {
		List<String> query = query(request, Set.of(Address.REVISION, Address.FROM));
		return query.isEmpty() ? path : path + "?" + String.join("&", query);
	}

	/** The parameters of the request, without some. */
	private static List<String> query(HttpServletRequest request, Set<String> without) {
		return Stream.of(Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !without.contains(parameter.replaceFirst("=.*", "")))
			.toList();
	}

}
