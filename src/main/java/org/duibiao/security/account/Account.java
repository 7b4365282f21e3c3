package org.duibiao.security.account;

import java.text.Normalizer;
import java.util.Locale;

import org.duibiao.security.Operator;

/**
 * An account: an operator and the hash of the password.
 *
 * @param operator who signs in with it
 * @param hash the hash of the password, its algorithm in front
 */
record Account(Operator operator, String hash) {

	/**
	 * What names are compared by.
	 * @param name a name, as somebody wrote it
	 * @return the same for names that look the same but for capitals
	 */
	static String key(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	String key() {
		return key(this.operator.name());
	}

	@Override
	public String toString() {
		return this.operator.toString();
	}

}
