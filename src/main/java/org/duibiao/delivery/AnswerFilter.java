package org.duibiao.delivery;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.site.Languages;
import org.duibiao.site.head.PublicAddress;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from what is kept, and keeps what is answered for the first time.
 * <p>
 * Only whole answers of status 200 to readers are kept. Programs ask for too many
 * different things, and operators for what is theirs alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AnswerFilter extends OncePerRequestFilter {

	private static final List<String> LEFT_ALONE = List.of("/admin", "/api", "/mcp", "/sdmx", "/actuator");

	private static final String NOT_KEPT = "no-cache";

	/** Readers ask each time; a proxy may answer for a second without asking. */
	private static final String KEPT_FOR_A_SECOND = "public, max-age=0, s-maxage=1, must-revalidate";

	private final AnswerCache cache;

	private final StoreWatch watch;

	private final Languages languages;

	private final PublicAddress addresses;

	AnswerFilter(AnswerCache cache, StoreWatch watch, Languages languages, PublicAddress addresses) {
		this.cache = cache;
		this.watch = watch;
		this.languages = languages;
		this.addresses = addresses;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		return !reading || this.cache.largest() == 0 || request.getHeader(HttpHeaders.RANGE) != null
				|| LEFT_ALONE.stream().anyMatch(path::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<AnswerKey> key = this.watch.state()
			.flatMap((state) -> AnswerKey.of(request, this.languages, this.addresses, state));
		Optional<Answer> kept = key.flatMap(this.cache::find);
		if (kept.isPresent()) {
			kept.get().write(request, response);
		}
		else if (key.isPresent() && request.getMethod().equals("GET")) {
			make(key.get(), request, response, chain);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void make(AnswerKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RecordedResponse recorded = new RecordedResponse(response, this.cache.largest());
		chain.doFilter(new WholeRequest(request), recorded);
		Optional<byte[]> whole = recorded.held();
		if (whole.isEmpty() || response.isCommitted()) {
			return;
		}
		if (response.getStatus() != HttpServletResponse.SC_OK || isPersonal(response)) {
			recorded.passOn();
			return;
		}
		if (!response.containsHeader(HttpHeaders.SET_COOKIE)
				&& NOT_KEPT.equals(response.getHeader(HttpHeaders.CACHE_CONTROL))) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT_FOR_A_SECOND);
		}
		Answer answer = Answer.of(response, whole.get());
		this.cache.keep(key, answer);
		answer.writeBody(request, response);
	}

	/** Only the language may be remembered in an answer that others get too. */
	private static boolean isPersonal(HttpServletResponse response) {
		return response.getHeaders(HttpHeaders.SET_COOKIE)
			.stream()
			.anyMatch((cookie) -> !cookie.startsWith(Languages.LANG + "="));
	}

}
