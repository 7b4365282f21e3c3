package org.duibiao.replica;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the way of each request to the store: readers' may lead to the replica, those of
 * operators and of whoever watches the store lead to the primary.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 17)
class RouteFilter extends OncePerRequestFilter {

	private final Servers servers;

	private final Duration patience;

	private final Duration operators;

	RouteFilter(Servers servers, @Value("${duibiao.read.timeout:8s}") Duration patience,
			@Value("${duibiao.read.operators-timeout:60s}") Duration operators) {
		this.servers = servers;
		this.patience = patience;
		this.operators = operators;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		route(request.getRequestURI()).enter();
		try {
			chain.doFilter(request, response);
		}
		finally {
			Route.leave();
		}
	}

	private Route route(String path) {
		if (path.startsWith("/actuator")) {
			return Route.to(Server.PRIMARY, this.patience);
		}
		if (path.startsWith("/admin")) {
			return Route.from(Server.PRIMARY, this.operators);
		}
		return Route.from(this.servers.isReplicaServing() ? Server.REPLICA : Server.PRIMARY, this.patience);
	}

}
