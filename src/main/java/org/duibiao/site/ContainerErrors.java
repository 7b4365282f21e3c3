package org.duibiao.site;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the same pages for what goes wrong outside of the handlers: in a view, a filter
 * or the container.
 */
@Controller
class ContainerErrors implements ErrorController {

	private final ProblemPages problems;

	ContainerErrors(ProblemPages problems) {
		this.problems = problems;
	}

	@RequestMapping("/error")
	ModelAndView page(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
			.map(Integer.class::cast)
			.map(HttpStatus::resolve)
			.orElse(HttpStatus.NOT_FOUND);
		return this.problems.outside(status, request, response, locale);
	}

}
