package org.duibiao.security.account;

import java.util.List;
import java.util.Optional;

import org.duibiao.command.Command;
import org.duibiao.command.Program;
import org.duibiao.command.Terminal;

/**
 * The command that hashes a password for the configuration: asks twice for it at a
 * terminal, or reads a line of its input.
 */
public final class HashPassword implements Command {

	@Override
	public String name() {
		return "hash-password";
	}

	@Override
	public String summary() {
		return "reads a password and prints its hash for duibiao.operators[n].password";
	}

	@Override
	public int run(List<String> arguments, Terminal terminal, Program program) {
		if (!arguments.isEmpty()) {
			terminal.complain("Found an argument, expected none: the password is asked for, or read from the input.");
			return REFUSED;
		}
		Optional<String> password = terminal.readSecret("Password:");
		Optional<String> fault = password.isEmpty() ? Optional.of("Found no password.") : fault(password.get());
		if (fault.isEmpty() && terminal.isAttended() && !terminal.readSecret("Again:").equals(password)) {
			fault = Optional.of("Found two different passwords, expected the same one twice.");
		}
		if (fault.isPresent()) {
			terminal.complain(fault.get());
			return REFUSED;
		}
		terminal.print(String.valueOf(Passwords.encoder().encode(password.get())));
		return DONE;
	}

	private static Optional<String> fault(String password) {
		if (password.codePointCount(0, password.length()) < Passwords.SHORTEST) {
			return Optional
				.of("Found fewer than %d characters, expected at least as many.".formatted(Passwords.SHORTEST));
		}
		if (Passwords.isTooLong(password)) {
			return Optional.of("Found more than %d bytes of UTF-8, expected at most as many: bcrypt reads no more."
				.formatted(Passwords.LONGEST_IN_BYTES));
		}
		return Optional.empty();
	}

}
