package org.duibiao.site.problem;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Shows the page of problems for a form that the container could not take in, an upload
 * on a full disk for instance. The container throws again whenever a parameter of such a
 * request is read, so the page is made for one that has those of its address only.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableForms extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidParameterException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			HttpStatus status = FullDisk.isCauseOf(ex) ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.BAD_REQUEST;
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
			request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, ex);
			request.getRequestDispatcher("/error").forward(new AddressOnly(request), response);
		}
	}

	/**
	 * A request without what its form says.
	 */
	private static final class AddressOnly extends HttpServletRequestWrapper {

		private final Map<String, String[]> parameters = new LinkedHashMap<>();

		AddressOnly(HttpServletRequest request) {
			super(request);
			MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
				.query(request.getQueryString())
				.build()
				.getQueryParams();
			query.forEach((name, values) -> this.parameters.put(name,
					values.stream().map(String::valueOf).toArray(String[]::new)));
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = this.parameters.get(name);
			return (values != null) ? values[0] : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return this.parameters;
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.parameters.keySet());
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.parameters.get(name);
		}

	}

}
