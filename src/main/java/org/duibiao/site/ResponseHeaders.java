package org.duibiao.site;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.site.problem.Problem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers on every answer: nothing but what the site itself serves may run, and pages
 * depend on the language in the cookie, answers to programs on the language they accept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ResponseHeaders extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/** What is the same in all languages. */
	private static final List<String> FILES = List.of("/assets/", "/webjars/", "/favicon.svg", "/icon-",
			"/apple-touch-icon.png");

	/** Charts may stand in frames of other sites; the policy says which answers do. */
	private static final String FRAMED = "/embed/";

	private static final String NEVER_KEPT = "no-store";

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		if (!request.getRequestURI().startsWith(FRAMED)) {
			response.setHeader("X-Frame-Options", "DENY");
		}
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
		// the error of a page that must not be kept must not be kept either
		boolean kept = !NEVER_KEPT.equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
		if (kept && FILES.stream().noneMatch(request.getRequestURI()::startsWith)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
			response.setHeader(HttpHeaders.VARY,
					Problem.isToldTo(request) ? HttpHeaders.ACCEPT_LANGUAGE : HttpHeaders.COOKIE);
		}
		chain.doFilter(request, response);
	}

}
