package org.duibiao.security.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is let in.
 */
class AccountsTests {

	private final Operator li = new Operator("Li", Set.of(Role.EDITOR));

	private final CountingEncoder encoder = new CountingEncoder();

	private final Accounts accounts = new Accounts(List.of(new Account(this.li, "hash of figures")), this.encoder);

	@ParameterizedTest
	@ValueSource(strings = { "Li", "li", " LI ", "ｌｉ" })
	void areFoundHoweverTheNameIsSpelled(String name) {
		assertThat(this.accounts.find(name, "figures")).hasValue(this.li);
		assertThat(this.accounts.spelling(name)).isEqualTo("Li");
	}

	@Test
	void takeAsMuchWorkForNamesThatNobodyHas() {
		assertThat(this.accounts.find("li", "numbers")).isEmpty();
		assertThat(this.accounts.find("nobody", "figures")).isEmpty();
		assertThat(this.encoder.checked).containsExactly("hash of figures", "hash of figures");
	}

	/**
	 * An encoder that remembers what it was asked.
	 */
	private static final class CountingEncoder implements PasswordEncoder {

		private final List<String> checked = new ArrayList<>();

		@Override
		public String encode(CharSequence password) {
			return "hash of " + password;
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			this.checked.add(hash);
			return hash.equals(encode(password));
		}

	}

}
