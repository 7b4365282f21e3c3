package org.duibiao.api.v1.request;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.site.tag.EntityTag;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Checks a request before any work is done: whether its parameters are declared and
 * well-formed.
 */
class RequestCheck implements HandlerInterceptor {

	static final String QUERY = RequestCheck.class.getName() + ".QUERY";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method)) {
			return true;
		}
		Optional<Query> query = Optional.ofNullable(method.getMethodAnnotation(Takes.class))
			.map((takes) -> Query.of(request, takes));
		query.ifPresent((it) -> request.setAttribute(QUERY, it));
		query.flatMap((it) -> it.one(Parameter.REVISION)).ifPresent((it) -> EntityTag.letKeep(request));
		return true;
	}

}
