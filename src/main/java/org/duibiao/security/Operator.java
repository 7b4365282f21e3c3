package org.duibiao.security;

import java.io.Serializable;
import java.util.Set;

/**
 * Somebody who has signed in. Pages below {@code /admin} get it as an argument of their
 * handler methods.
 *
 * @param name the name of the account
 * @param roles what the account may do
 */
public record Operator(String name, Set<Role> roles) implements Serializable {

	/**
	 * Somebody who has signed in.
	 * @param name the name of the account
	 * @param roles what the account may do
	 */
	public Operator {
		roles = Set.copyOf(roles);
	}

	/**
	 * Whether the operator may do something.
	 * @param role the role that it takes
	 * @return whether the account has it
	 */
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * Refuses an operator who has not the role that it takes.
	 * @param role the role
	 * @throws RoleRequiredException if the account has it not; answered with 403 and a
	 * page that names the role
	 */
	public void require(Role role) {
		if (!has(role)) {
			throw new RoleRequiredException(role);
		}
	}

}
