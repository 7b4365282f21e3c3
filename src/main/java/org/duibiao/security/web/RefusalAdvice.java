package org.duibiao.security.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Leaves what a handler refuses to the filters, which show it like what they refuse
 * themselves, instead of having it taken for a failure.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

	@ExceptionHandler
	void refused(AccessDeniedException exception) {
		throw exception;
	}

	@ExceptionHandler
	void signedOut(AuthenticationException exception) {
		throw exception;
	}

}
