package org.duibiao.api.v1.request;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.revision.Revisions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Checks a request before any work is done: whether its parameters are declared and
 * well-formed, and whether the asker has the answer already.
 */
class RequestCheck implements HandlerInterceptor {

	static final String QUERY = RequestCheck.class.getName() + ".QUERY";

	private static final String KEPT = "public, max-age=3600";

	private final ObjectProvider<Revisions> revisions;

	private final Fingerprint build;

	RequestCheck(ObjectProvider<Revisions> revisions, Fingerprint build) {
		this.revisions = revisions;
		this.build = build;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method)) {
			return true;
		}
		Optional<Query> query = Optional.ofNullable(method.getMethodAnnotation(Takes.class))
			.map((takes) -> Query.of(request, takes));
		query.ifPresent((it) -> request.setAttribute(QUERY, it));
		Optional<String> frozen = query.flatMap((it) -> it.one(Parameter.REVISION));
		String revision = frozen.orElseGet(() -> this.revisions.getObject().latest().number().toString());
		EntityTag tag = EntityTag.of(request, revision, this.build);
		request.setAttribute(EntityTag.class.getName(), tag);
		frozen.ifPresent((it) -> request.setAttribute(HttpHeaders.CACHE_CONTROL, KEPT));
		if (tag.isKnownTo(request)) {
			tag.writeTo(response, request);
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return false;
		}
		return true;
	}

}
