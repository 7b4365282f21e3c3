package org.duibiao.security.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away forms of people who are not signed in before their files are read.
 */
class SignedOutFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final Refusals refusals;

	SignedOutFilter(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return READING.contains(request.getMethod()) || request.getRequestURI().equals(AdminPaths.SIGN_IN);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (OperatorArgument.current().isPresent()) {
			chain.doFilter(request, response);
		}
		else {
			this.refusals.refuse(request, response, Refusal.SIGNED_OUT);
		}
	}

}
