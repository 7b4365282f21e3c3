package org.duibiao.security.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.duibiao.security.Operator;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * All accounts of this site.
 */
class Accounts {

	private final Map<String, Account> byKey = new LinkedHashMap<>();

	private final PasswordEncoder encoder;

	/** Checked for names without an account, so that they take as long as others. */
	private final String decoy;

	Accounts(Collection<Account> accounts, PasswordEncoder encoder) {
		accounts.forEach((account) -> this.byKey.put(account.key(), account));
		this.encoder = encoder;
		this.decoy = accounts.iterator().next().hash();
	}

	/**
	 * Who a name and a password belong to.
	 * @param name the name as it was typed
	 * @param password the password as it was typed
	 * @return the operator; nothing if there is no such name or the password is another
	 */
	Optional<Operator> find(String name, String password) {
		Optional<Account> account = Optional.ofNullable(this.byKey.get(Account.key(name)));
		boolean matches = this.encoder.matches(password, account.map(Account::hash).orElse(this.decoy));
		return account.filter((it) -> matches).map(Account::operator);
	}

	/**
	 * How an account spells its name.
	 * @param name the name as it was typed
	 * @return the name of the account; empty if there is none
	 */
	String spelling(String name) {
		return Optional.ofNullable(this.byKey.get(Account.key(name)))
			.map((account) -> account.operator().name())
			.orElse("");
	}

}
