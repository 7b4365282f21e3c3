package org.duibiao.delivery;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands out the files that pages load, after the headers that are on every answer.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class AssetFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final Assets assets;

	AssetFilter(Assets assets) {
		this.assets = assets;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Answer> file = READING.contains(request.getMethod()) ? this.assets.find(request.getRequestURI())
				: Optional.empty();
		if (file.isPresent()) {
			file.get().write(request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
