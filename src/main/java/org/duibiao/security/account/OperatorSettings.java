package org.duibiao.security.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.security.Operator;
import org.duibiao.security.Role;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The accounts in the configuration, as they were written there.
 *
 * @param operators an entry for each account
 */
@ConfigurationProperties("duibiao")
record OperatorSettings(@DefaultValue List<Entry> operators) {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{0,39}");

	private static final String NAME_EXPECTED = "1 to 40 letters, digits, or . _ @ -, the first one a letter or a digit";

	/**
	 * The accounts, checked.
	 * @return the accounts; none if none is configured
	 * @throws BadOperatorException if one is not right
	 */
	List<Account> accounts() {
		Set<String> keys = new HashSet<>();
		return Stream.iterate(0, (index) -> index < this.operators.size(), (index) -> index + 1).map((index) -> {
			Account account = account(index, this.operators.get(index));
			if (!keys.add(account.key())) {
				throw BadOperatorException.of(index, "name", account.operator().name(), "a name that no other has");
			}
			return account;
		}).toList();
	}

	private static Account account(int index, Entry entry) {
		if (!NAME.matcher(entry.name()).matches()) {
			throw BadOperatorException.of(index, "name", entry.name(), NAME_EXPECTED);
		}
		if (!Passwords.isHash(entry.password())) {
			throw BadOperatorException.ofPassword(index, entry.name());
		}
		if (entry.roles().isEmpty()) {
			throw BadOperatorException.of(index, "roles", "", words());
		}
		return new Account(new Operator(entry.name(),
				entry.roles().stream().map((word) -> role(index, word)).collect(Collectors.toUnmodifiableSet())),
				entry.password());
	}

	private static Role role(int index, String word) {
		return Stream.of(Role.values())
			.filter((role) -> role.word().equals(word.strip()))
			.findFirst()
			.orElseThrow(() -> BadOperatorException.of(index, "roles", word, words()));
	}

	private static String words() {
		return Stream.of(Role.values()).map(Role::word).collect(Collectors.joining(", "));
	}

	/**
	 * An account as it was written.
	 *
	 * @param name the name to sign in with
	 * @param password the hash of the password
	 * @param roles what it may do
	 */
	record Entry(@DefaultValue("") String name, @DefaultValue("") String password, @DefaultValue List<String> roles) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
