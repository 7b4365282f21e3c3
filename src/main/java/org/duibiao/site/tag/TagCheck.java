package org.duibiao.site.tag;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells before any work is done whether the asker has the answer already. Pages are left
 * alone: they have tags of their content.
 */
class TagCheck implements HandlerInterceptor {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final EntityTags tags;

	private final List<String> headers;

	TagCheck(EntityTags tags, List<String> headers) {
		this.tags = tags;
		this.headers = headers;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!READING.contains(request.getMethod()) || !(handler instanceof HandlerMethod method) || isPage(method)) {
			return true;
		}
		Optional<EntityTag> tag = this.tags.of(request, this.headers);
		tag.ifPresent((it) -> it.remember(request));
		if (tag.filter((it) -> it.isKnownTo(request)).isEmpty()) {
			return true;
		}
		EntityTag.write(request, response);
		this.headers.forEach((name) -> response.addHeader(HttpHeaders.VARY, name));
		response.setStatus(HttpStatus.NOT_MODIFIED.value());
		return false;
	}

	/** The handler of a page returns the name of a view. */
	private static boolean isPage(HandlerMethod method) {
		return method.getReturnType().getParameterType() == String.class;
	}

}
