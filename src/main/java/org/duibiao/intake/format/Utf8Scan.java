package org.duibiao.intake.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much of a text is UTF-8.
 */
final class Utf8Scan {

	private final byte[] buffer = new byte[1 << 16];

	private final InputStream in;

	private int position;

	private int end;

	private long signs;

	private long faults;

	private long firstFault;

	private Utf8Scan(InputStream in) {
		this.in = in;
	}

	static Utf8Scan of(Input input) throws IOException {
		try (InputStream in = input.open()) {
			Utf8Scan scan = new Utf8Scan(in);
			scan.read();
			return scan;
		}
	}

	boolean isValid() {
		return this.faults == 0;
	}

	/**
	 * Whether it is rather damaged UTF-8 than anything else.
	 * @return whether most of what is not ASCII is UTF-8
	 */
	boolean isMostlyValid() {
		return this.signs > this.faults;
	}

	/**
	 * Where it is not UTF-8.
	 * @return the line of the first fault
	 */
	long firstFault() {
		return this.firstFault;
	}

	private void read() throws IOException {
		long line = 1;
		int lead = next();
		while (lead >= 0) {
			if (lead == '\n') {
				line++;
			}
			int next = next();
			if (lead >= 0x80) {
				int missing = length(lead) - 1;
				int lowest = (lead == 0xE0) ? 0xA0 : (lead == 0xF0) ? 0x90 : 0x80;
				int highest = (lead == 0xED) ? 0x9F : (lead == 0xF4) ? 0x8F : 0xBF;
				while (missing > 0 && next >= lowest && next <= highest) {
					next = next();
					missing--;
					lowest = 0x80;
					highest = 0xBF;
				}
				count(missing == 0, line);
			}
			lead = next;
		}
	}

	private int next() throws IOException {
		while (this.position == this.end) {
			this.position = 0;
			this.end = this.in.read(this.buffer);
			if (this.end < 0) {
				this.end = 0;
				return -1;
			}
		}
		return Byte.toUnsignedInt(this.buffer[this.position++]);
	}

	private void count(boolean right, long line) {
		if (right) {
			this.signs++;
		}
		else {
			this.faults++;
			this.firstFault = (this.firstFault == 0) ? line : this.firstFault;
		}
	}

	/** How many bytes a character has; 0 if none begins so. */
	private static int length(int lead) {
		if (lead < 0xC2 || lead > 0xF4) {
			return 0;
		}
		return (lead < 0xE0) ? 2 : (lead < 0xF0) ? 3 : 4;
	}

}
