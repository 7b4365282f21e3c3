package org.duibiao.security.account;

import java.time.Clock;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Where the accounts come from. Without pages nobody signs in, and none is made.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(OperatorSettings.class)
class AccountConfiguration {

	@Bean
	static PasswordEncoder passwordEncoder() {
		return Passwords.encoder();
	}

	@Bean
	static Accounts accounts(OperatorSettings settings, JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
		List<Account> configured = settings.accounts();
		return new Accounts(
				configured.isEmpty() ? new GeneratedAccounts(jdbc, encoder, clock).readOrGenerate() : configured,
				encoder);
	}

}
