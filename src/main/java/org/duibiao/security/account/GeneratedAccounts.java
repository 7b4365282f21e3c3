package org.duibiao.security.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The accounts that a site without configured ones gets at its first start: one for each
 * role, because a second person publishes.
 */
class GeneratedAccounts {

	private static final Logger logger = LoggerFactory.getLogger(GeneratedAccounts.class);

	private final JdbcClient jdbc;

	private final PasswordEncoder encoder;

	private final Clock clock;

	GeneratedAccounts(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
		this.jdbc = jdbc;
		this.encoder = encoder;
		this.clock = clock;
	}

	/**
	 * The accounts in the store; generated, and their passwords told in the log, if there
	 * are none.
	 * @return the accounts
	 */
	List<Account> readOrGenerate() {
		if (read().isEmpty()) {
			generate();
		}
		return read();
	}

	private List<Account> read() {
		return this.jdbc.sql("select name, password_hash, role from operators order by name")
			.query((result, index) -> new Account(
					new Operator(result.getString("name"), Set.of(Role.valueOf(result.getString("role")))),
					result.getString("password_hash")))
			.list();
	}

	private void generate() {
		List<String> told = new ArrayList<>();
		for (Role role : Role.values()) {
			String password = Passwords.makeUp();
			try {
				insert(role, String.valueOf(this.encoder.encode(password)));
				told.add("%n  %-8s  %s".formatted(role.word(), password));
			}
			catch (DuplicateKeyException ex) {
				logger.debug("Another instance on the same store made the account of {}", role, ex);
			}
		}
		logger.warn("No operators are configured, so accounts were made. Their passwords are told only here and now:{}",
				String.join("", told));
	}

	private void insert(Role role, String hash) {
		this.jdbc.sql("insert into operators (name, password_hash, role, created_at) values (?, ?, ?, ?)")
			.params(role.word(), hash, role.name(), Timestamp.from(this.clock.instant()))
			.update();
	}

}
