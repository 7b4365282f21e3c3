package org.duibiao.security.web;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Addresses of the pages for operators. They are recognised in the way in which requests
 * find their handlers, so that no spelling reaches a handler without being recognised.
 */
final class AdminPaths {

	static final String ROOT = "/admin";

	static final String SIGN_IN = "/admin/sign-in";

	static final String SIGN_OUT = "/admin/sign-out";

	static final String REFUSED = "/admin/refused";

	/** What an operator may be sent back to: a page of the operators, no other site. */
	private static final String TARGET = "/admin(/(?!\\.|%2[Ee])[A-Za-z0-9._~%-]+)*(\\?[A-Za-z0-9._~%=&+-]*)?";

	private static final int LONGEST_TARGET = 500;

	private static final PathPatternRequestMatcher ALL = PathPatternRequestMatcher.withDefaults().matcher("/admin/**");

	private AdminPaths() {
	}

	static PathPatternRequestMatcher all() {
		return ALL;
	}

	/**
	 * Where somebody goes after signing in.
	 * @param asked the address that was asked for before
	 * @return the address, or the first page if it is none of the operators' pages
	 */
	static String target(String asked) {
		boolean known = asked.length() <= LONGEST_TARGET && asked.matches(TARGET)
				&& !asked.matches("(%s|%s|%s).*".formatted(SIGN_IN, SIGN_OUT, REFUSED));
		return known ? asked : ROOT;
	}

}
