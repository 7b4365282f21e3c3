package org.duibiao.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Where a command reads and writes.
 */
public final class Terminal {

	private final BufferedReader in;

	private final PrintWriter out;

	private final PrintWriter complaints;

	private final Optional<Console> console;

	private Terminal(Reader in, Writer out, Writer complaints, Optional<Console> console) {
		this.in = new BufferedReader(in);
		this.out = new PrintWriter(out, true);
		this.complaints = new PrintWriter(complaints, true);
		this.console = console;
	}

	/**
	 * A terminal at which nobody sits.
	 * @param in what is read
	 * @param out where results go
	 * @param complaints where everything else goes
	 */
	public Terminal(Reader in, Writer out, Writer complaints) {
		this(in, out, complaints, Optional.empty());
	}

	/**
	 * The terminal from which the program was started.
	 * @return the terminal, in the charset of the system
	 */
	public static Terminal ofProgram() {
		Charset charset = charset();
		return new Terminal(new InputStreamReader(new FileInputStream(FileDescriptor.in), charset),
				new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset),
				new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset),
				Optional.ofNullable(System.console()));
	}

	private static Charset charset() {
		return Optional.ofNullable(System.getProperty("native.encoding"))
			.map(Charset::forName)
			.orElseGet(Charset::defaultCharset);
	}

	/**
	 * Whether somebody sits at it.
	 * @return whether questions make sense
	 */
	public boolean isAttended() {
		return this.console.isPresent();
	}

	/**
	 * Reads what must not be seen: typed without an echo, or the next line of the input.
	 * @param question what is asked for, said only to somebody who sits there
	 * @return what was typed; nothing at the end of the input
	 */
	public Optional<String> readSecret(String question) {
		if (this.console.isPresent()) {
			return Optional.ofNullable(this.console.get().readPassword("%s ", question)).map(String::new);
		}
		try {
			return Optional.ofNullable(this.in.readLine());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes a line of the result.
	 * @param line the line
	 */
	public void print(String line) {
		this.out.println(line);
	}

	/**
	 * Writes a line that is not part of the result.
	 * @param line the line
	 */
	public void complain(String line) {
		this.complaints.println(line);
	}

}
