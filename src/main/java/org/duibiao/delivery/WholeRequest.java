package org.duibiao.delivery;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A request that asks for the whole answer, whatever its client has already.
 */
class WholeRequest extends HttpServletRequestWrapper {

	private static final Set<String> CONDITIONS = caseless(HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE,
			HttpHeaders.IF_MATCH, HttpHeaders.IF_UNMODIFIED_SINCE);

	WholeRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public @Nullable String getHeader(String name) {
		return CONDITIONS.contains(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
	}

	private static Set<String> caseless(String... names) {
		Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		Collections.addAll(all, names);
		return Collections.unmodifiableSet(all);
	}

}
