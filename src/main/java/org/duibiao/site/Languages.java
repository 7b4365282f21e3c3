package org.duibiao.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.site.problem.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The languages of the site: the one that the address asks for, or the one in the cookie,
 * or Chinese. Programs have no cookie: what they accept counts.
 */
public final class Languages implements LocaleResolver {

	/** The parameter and the cookie of the language. */
	public static final String LANG = "lang";

	/** The codes of the languages, the first one first. */
	public static final List<String> CODES = List.of("zh", "en");

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return asked(request.getParameter(LANG))
			.or(() -> Problem.isToldTo(request) ? accepted(request) : asked(cookie(request)))
			.map(Locale::forLanguageTag)
			.orElse(Locale.CHINESE);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The address says the language");
	}

	private static Optional<String> asked(@Nullable String code) {
		return Optional.ofNullable(code).filter(CODES::contains);
	}

	private static Optional<String> accepted(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			return Optional.empty();
		}
		List<String> accepted = Collections.list(request.getLocales()).stream().map(Locale::getLanguage).toList();
		return accepted.stream().filter(CODES::contains).findFirst();
	}

	private static @Nullable String cookie(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, LANG);
		return (cookie != null) ? cookie.getValue() : null;
	}

}
