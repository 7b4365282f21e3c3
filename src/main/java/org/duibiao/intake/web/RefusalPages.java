package org.duibiao.intake.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.intake.draft.RefusedException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Sends operators to the page that tells why something was not done.
 */
@ControllerAdvice(basePackageClasses = RefusalPages.class)
class RefusalPages {

	@ExceptionHandler
	void refused(RefusedException ex, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		response.setStatus(status(ex.kind()).value());
		request.setAttribute(RefusalController.REASON, ex.reason());
		request.getRequestDispatcher(RefusalController.ADDRESS).forward(request, response);
	}

	private static HttpStatus status(RefusedException.Refusal kind) {
		return switch (kind) {
			case BAD -> HttpStatus.BAD_REQUEST;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case CONFLICT -> HttpStatus.CONFLICT;
		};
	}

}
