package org.duibiao.security.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Shows what a handler refuses in the same way as what the filters refuse.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

	private final Refusals refusals = new Refusals();

	@ExceptionHandler
	void refused(AccessDeniedException exception, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		this.refusals.handle(request, response, exception);
	}

	@ExceptionHandler
	void signedOut(AuthenticationCredentialsNotFoundException exception, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		this.refusals.refuse(request, response, Refusal.SIGNED_OUT);
	}

}
