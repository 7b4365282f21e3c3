package org.duibiao.security.account;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

import org.duibiao.command.Command;
import org.duibiao.command.Commands;
import org.duibiao.command.Program;
import org.duibiao.command.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command that hashes a password.
 */
class HashPasswordTests {

	private static final Program NO_PROGRAM = (settings) -> {
		throw new IllegalStateException("No store is needed");
	};

	private final StringWriter out = new StringWriter();

	private final StringWriter complaints = new StringWriter();

	@Test
	void printsAHashThatCanBeConfigured() {
		assertThat(run("a long enough 密码\n", "hash-password")).isEqualTo(Command.DONE);
		String hash = this.out.toString().strip();
		assertThat(Passwords.isHash(hash)).isTrue();
		assertThat(Passwords.encoder().matches("a long enough 密码", hash)).isTrue();
		assertThat(Passwords.encoder().matches("a long enough 密码 ", hash)).isFalse();
		assertThat(this.complaints.toString()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', no password", "elevenchars, 12 characters",
			"a password that goes on and on and on until it is longer than what bcrypt reads, 72 bytes",
			"密码密码密码密码密码密码密码密码密码密码密码密码码, 72 bytes" })
	void refusesWhatIsNoGoodPassword(String typed, String told) {
		assertThat(run(typed, "hash-password")).isEqualTo(Command.REFUSED);
		assertThat(this.out.toString()).isEmpty();
		assertThat(this.complaints.toString()).contains(told);
	}

	@Test
	void takesNoPasswordAsAnArgument() {
		assertThat(run("", "hash-password", "a long enough password")).isEqualTo(Command.REFUSED);
		assertThat(this.complaints.toString()).contains("Found an argument").doesNotContain("long enough");
	}

	@Test
	void checksHashesOfArgon2() {
		String hash = "{argon2}"
				+ org.springframework.security.crypto.argon2.Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()
					.encode("a long enough password");
		assertThat(Passwords.isHash(hash)).isTrue();
		assertThat(Passwords.encoder().matches("a long enough password", hash)).isTrue();
		assertThat(Passwords.encoder().matches("another long password", hash)).isFalse();
	}

	@Test
	void namesTheCommandsWhenAskedForAnother() {
		assertThat(run("", "hash-pasword")).isEqualTo(Command.REFUSED);
		assertThat(this.complaints.toString()).contains("Found 'hash-pasword'", "  hash-password  reads");
	}

	@Test
	void leavesOptionsAndNothingToTheSite() {
		Terminal terminal = new Terminal(new StringReader(""), this.out, this.complaints);
		assertThat(Commands.find().run(new String[0], terminal, NO_PROGRAM)).isEmpty();
		assertThat(Commands.find().run(new String[] { "--server.port=8080", "hash-password" }, terminal, NO_PROGRAM))
			.isEmpty();
	}

	private int run(String typed, String... arguments) {
		return Commands.find()
			.run(List.of(arguments).toArray(String[]::new),
					new Terminal(new StringReader(typed), this.out, this.complaints), NO_PROGRAM)
			.orElseThrow();
	}

}
