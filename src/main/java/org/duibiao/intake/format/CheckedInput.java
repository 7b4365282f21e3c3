package org.duibiao.intake.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * Bytes that must be as many, and have the checksum, that was told before.
 */
final class CheckedInput extends FilterInputStream {

	private final long size;

	private final long checksum;

	private final CRC32 found = new CRC32();

	private long count;

	CheckedInput(InputStream in, long size, long checksum) {
		super(in);
		this.size = size;
		this.checksum = checksum;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read;
		try {
			read = this.in.read(bytes, offset, length);
		}
		catch (ZipException | EOFException ex) {
			throw CentralDirectory.broken();
		}
		if (read > 0) {
			this.found.update(bytes, offset, read);
			this.count += read;
		}
		if (this.count > this.size
				|| (read < 0 && (this.count != this.size || this.found.getValue() != this.checksum))) {
			throw CentralDirectory.broken();
		}
		return read;
	}

	@Override
	public long skip(long wanted) throws IOException {
		return Math.max(read(new byte[(int) Math.min(Math.max(wanted, 0), 1 << 12)]), 0);
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
