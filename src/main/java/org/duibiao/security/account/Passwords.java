package org.duibiao.security.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are hashed, recognised and made up.
 */
final class Passwords {

	/** More is not read by bcrypt. */
	static final int LONGEST_IN_BYTES = 72;

	static final int SHORTEST = 12;

	private static final String BCRYPT = "bcrypt";

	private static final String ARGON2 = "argon2";

	private static final int STRENGTH = 12;

	private static final Pattern HASH = Pattern
		.compile("\\{bcrypt}\\$2[aby]\\$(0[4-9]|[12]\\d|3[01])\\$[./A-Za-z0-9]{53}"
				+ "|\\{argon2}\\$argon2(id|i|d)(\\$v=\\d+)?\\$m=\\d+,t=\\d+,p=\\d+\\$[+/A-Za-z0-9]+\\$[+/A-Za-z0-9]+");

	/** Without the characters that are easily taken for another. */
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 5;

	private static final int GROUP = 4;

	private Passwords() {
	}

	static PasswordEncoder encoder() {
		return new DelegatingPasswordEncoder(BCRYPT, Map.of(BCRYPT, new BCryptPasswordEncoder(STRENGTH), ARGON2,
				Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
	}

	static boolean isHash(String text) {
		return HASH.matcher(text).matches();
	}

	static boolean isTooLong(String password) {
		return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES;
	}

	/**
	 * A password that nobody guesses: 20 characters out of 31.
	 * @return the password, in groups that can be read out
	 */
	static String makeUp() {
		SecureRandom random = new SecureRandom();
		return random.ints((long) GROUPS * GROUP, 0, ALPHABET.length())
			.mapToObj((index) -> ALPHABET.substring(index, index + 1))
			.collect(Collectors.joining())
			.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
	}

}
