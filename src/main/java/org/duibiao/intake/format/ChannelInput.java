package org.duibiao.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Some of the bytes of a file, from one place to another.
 */
final class ChannelInput extends InputStream {

	private final FileChannel channel;

	private final long end;

	private long position;

	ChannelInput(FileChannel channel, long position, long count) {
		this.channel = channel;
		this.position = position;
		this.end = position + count;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int wanted = (int) Math.min(length, this.end - this.position);
		if (wanted <= 0) {
			return (length == 0) ? 0 : -1;
		}
		int count = this.channel.read(ByteBuffer.wrap(bytes, offset, wanted), this.position);
		this.position += Math.max(count, 0);
		return count;
	}

}
