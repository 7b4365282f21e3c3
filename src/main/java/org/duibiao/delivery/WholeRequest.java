package org.duibiao.delivery;

import java.util.Collections;
import java.util.Enumeration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A request that asks for the whole answer, body and all. What a client has already may
 * still be told to it without making the answer.
 */
class WholeRequest extends HttpServletRequestWrapper {

	WholeRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isLeftOut(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return isLeftOut(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	private static boolean isLeftOut(String name) {
		return name.equalsIgnoreCase(HttpHeaders.RANGE);
	}

}
