package org.duibiao.replica;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.site.problem.UnreachableStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes a reader's page once more, from the beginning and from the other server, when the
 * one that it was read from fails in the middle.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecondTry implements HandlerExceptionResolver {

	private static final Logger logger = LoggerFactory.getLogger(SecondTry.class);

	private final Servers servers;

	private final ObjectProvider<DispatcherServlet> pages;

	SecondTry(Servers servers, ObjectProvider<DispatcherServlet> pages) {
		this.servers = servers;
		this.pages = pages;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (response.isCommitted() || request.getRequestURI().startsWith("/admin") || !UnreachableStore.isCauseOf(ex)) {
			return null;
		}
		if (Route.current().filter((route) -> route.turn(this.servers)).isEmpty()) {
			return null;
		}
		logger.info("{} is read from the other server: {}", request.getRequestURI(), ex.getMessage());
		response.resetBuffer();
		response.setHeader(HttpHeaders.ETAG, null);
		try {
			// a forward would close the response for the filters around
			this.pages.getObject().service(request, response);
			return new ModelAndView();
		}
		catch (ServletException | IOException again) {
			logger.warn("{} could not be read from the other server either", request.getRequestURI(), again);
			return null;
		}
	}

}
