package org.duibiao.security.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.security.Role;

/**
 * The page that tells why something was refused.
 *
 * @param refusal why
 * @param role the role that is missing, if that is why
 * @param address where the form can be sent again; empty if it cannot
 * @param fields what was typed into the form
 */
record RefusedPage(Refusal refusal, Optional<Role> role, String address, List<Map.Entry<String, String>> fields) {

	/**
	 * The role that is missing.
	 * @return the last part of its message key
	 */
	public String missing() {
		return this.role.map(Role::name).orElse("");
	}

	/**
	 * Whether the form can be sent again.
	 * @return whether it can
	 */
	public boolean canBeSentAgain() {
		return !this.address.isEmpty();
	}

	/**
	 * Whether somebody has to sign in first.
	 * @return whether nobody is signed in
	 */
	public boolean isSignedOut() {
		return this.refusal == Refusal.SIGNED_OUT;
	}

	/**
	 * Whether the browser may still have the form.
	 * @return whether going back helps
	 */
	public boolean isWorthGoingBack() {
		return this.refusal != Refusal.ROLE && !canBeSentAgain();
	}

}
