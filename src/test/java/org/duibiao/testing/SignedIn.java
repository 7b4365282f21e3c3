package org.duibiao.testing;

import java.util.Set;
import java.util.stream.Stream;

import org.duibiao.security.Operator;
import org.duibiao.security.Role;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/**
 * The operators of {@link SiteTest}, and requests of operators who have signed in.
 */
public final class SignedIn {

	/** An account that uploads. */
	public static final String EDITOR = "editor-li";

	/** An account that publishes. */
	public static final String REVIEWER = "reviewer-wang";

	/** An account that does both. */
	public static final String BOTH = "both-zhao";

	/** The password of all accounts. */
	public static final String PASSWORD = "lines and figures";

	static final String HASH = "{bcrypt}$2b$04$abcdefghijklmnopqrstuuW776QgieUBEQyVUlH6D1f8PPqKrtvqe";

	private SignedIn() {
	}

	/**
	 * Makes a request one of an operator.
	 * @param name the name of the operator
	 * @param roles what the operator may do
	 * @return what does so
	 */
	public static RequestPostProcessor as(String name, Role... roles) {
		return authentication(UsernamePasswordAuthenticationToken.authenticated(new Operator(name, Set.of(roles)), null,
				Stream.of(roles).map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList()));
	}

	/**
	 * Makes a request one of an editor.
	 * @return what does so
	 */
	public static RequestPostProcessor asEditor() {
		return as(EDITOR, Role.EDITOR);
	}

	/**
	 * Makes a request one of a reviewer.
	 * @return what does so
	 */
	public static RequestPostProcessor asReviewer() {
		return as(REVIEWER, Role.REVIEWER);
	}

}
