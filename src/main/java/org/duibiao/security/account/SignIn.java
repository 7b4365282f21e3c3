package org.duibiao.security.account;

import java.time.Duration;
import java.util.Optional;

import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.Operator;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets operators in: not too many tries, then name and password.
 */
@Component
@ConditionalOnWebApplication
class SignIn implements AuthenticationProvider {

	/** Where an operator has worked within this time, others cannot lock the name. */
	private static final Duration LATELY = Duration.ofDays(90);

	private static final int LONGEST = 1000;

	private final Accounts accounts;

	private final SignInThrottle throttle;

	private final ActionLog log;

	SignIn(Accounts accounts, SignInThrottle throttle, ActionLog log) {
		this.accounts = accounts;
		this.throttle = throttle;
		this.log = log;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		String name = cut(typed.getName());
		String known = this.accounts.spelling(name);
		String address = (typed.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		SignInThrottle.Try attempt = new SignInThrottle.Try(known.isEmpty() ? name : known, address);
		Optional<Duration> wait = this.throttle.admit(attempt, () -> this.log.knowsFromHere(known, LATELY));
		if (wait.isPresent()) {
			throw new TooManyTriesException(wait.get());
		}
		Operator operator = this.accounts.find(name, cut(String.valueOf(typed.getCredentials()))).orElseThrow(() -> {
			// a name that nobody has may be a password in the wrong field
			this.log.record(known, Action.SIGN_IN_REFUSED, "", "");
			return new BadCredentialsException("Wrong name or password");
		});
		this.throttle.forgive(attempt);
		return UsernamePasswordAuthenticationToken.authenticated(operator, null,
				operator.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList());
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
