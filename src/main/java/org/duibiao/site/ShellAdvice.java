package org.duibiao.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
		return new Shell(language, other, path + "?" + query(request, Languages.LANG, other), living(request, path),
				ORDER.stream().map((key) -> entry(key, path)).toList());
	}

	private static Shell.Entry entry(String key, String path) {
		String href = ENTRIES.getOrDefault(key, "/");
		boolean home = href.equals("/");
		return new Shell.Entry(key, href,
				home ? path.matches("/|/(provinces|prefectures)(/.*)?") : path.startsWith(href));
	}

	private static String living(HttpServletRequest request, String path) {
		String query = query(request, Address.REVISION, "");
		return query.isEmpty() ? path : path + "?" + query;
	}

	/** The query of the request with another value for a parameter, or without it. */
	private static String query(HttpServletRequest request, String name, String value) {
		List<String> query = new ArrayList<>();
		if (request.getQueryString() != null) {
			Arrays.stream(request.getQueryString().split("&"))
				.filter((parameter) -> !parameter.isEmpty() && !parameter.startsWith(name + "="))
				.forEach(query::add);
		}
		if (!value.isEmpty()) {
			query.add(name + "=" + value);
		}
		return String.join("&", query);
	}

}
