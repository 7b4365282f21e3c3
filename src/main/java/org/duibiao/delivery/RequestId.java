package org.duibiao.delivery;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a name, which its answer and all that is logged about it have: the
 * one that a proxy gave it, if that is short and plain, or one of its own.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestId extends OncePerRequestFilter {

	/** The header. */
	static final String NAME = "X-Request-Id";

	private static final String LOGGED = "request";

	private static final int LONGEST = 64;

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = id(request);
		request.setAttribute(NAME, id);
		response.setHeader(NAME, id);
		MDC.put(LOGGED, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(LOGGED);
		}
	}

	private static String id(HttpServletRequest request) {
		if (request.getAttribute(NAME) instanceof String before) {
			return before;
		}
		String given = request.getHeader(NAME);
		return isPlain(given) ? given : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
	}

	private static boolean isPlain(@Nullable String given) {
		return given != null && !given.isEmpty() && given.length() <= LONGEST
				&& given.chars()
					.allMatch((letter) -> letter < 128
							&& (Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '.'));
	}

}
