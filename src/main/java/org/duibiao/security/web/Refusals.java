package org.duibiao.security.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.security.RoleRequiredException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriUtils;

/**
 * Answers what is not allowed: sends readers of pages to sign in, and shows everybody
 * else why.
 */
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		String target = AdminPaths.target(request.getRequestURI() + query);
		String to = target.equals(AdminPaths.ROOT) ? "" : "?to=" + UriUtils.encode(target, StandardCharsets.UTF_8);
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, AdminPaths.SIGN_IN + to);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException, ServletException {
		if (exception instanceof RoleRequiredException missing) {
			request.setAttribute(RefusedController.ROLE, missing.role());
		}
		refuse(request, response, (exception instanceof CsrfException) ? Refusal.STALE : Refusal.ROLE);
	}

	void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
			throws IOException, ServletException {
		request.setAttribute(RefusedController.REFUSAL, refusal);
		response.setStatus(HttpStatus.FORBIDDEN.value());
		boolean signsIn = request.getRequestURI().equals(AdminPaths.SIGN_IN);
		request.getRequestDispatcher(signsIn ? AdminPaths.SIGN_IN : AdminPaths.REFUSED).forward(request, response);
	}

}
