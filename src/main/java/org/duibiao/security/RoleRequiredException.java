package org.duibiao.security;

import org.springframework.security.access.AccessDeniedException;

/**
 * Thrown when an operator lacks a role: answered with 403 and a page that names it.
 */
public class RoleRequiredException extends AccessDeniedException {

	private static final long serialVersionUID = 1L;

	private final Role role;

	RoleRequiredException(Role role) {
		super("Takes the role " + role.word());
		this.role = role;
	}

	/**
	 * What is missing.
	 * @return the role
	 */
	public Role role() {
		return this.role;
	}

}
