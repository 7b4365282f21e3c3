package org.duibiao.intake.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.kernel.Reason;

/**
 * The list of files at the end of a ZIP archive, ZIP64 included.
 * <p>
 * Own code, because the readers of the JDK hide links, locks and where files stand, and
 * hold lists of any length.
 */
final class CentralDirectory {

	private static final int END = 0x06054b50;

	private static final int END_64 = 0x06064b50;

	private static final int LOCATOR_64 = 0x07064b50;

	private static final int ENTRY = 0x02014b50;

	private static final int END_SIZE = 22;

	private static final int END_64_SIZE = 56;

	private static final int LOCATOR_SIZE = 20;

	private static final int LONGEST_COMMENT = 0xFFFF;

	private static final long IN_64 = 0xFFFFFFFFL;

	private static final int LARGEST = 16 << 20;

	private static final int UNIX = 3;

	private static final Charset CHINESE = Charset.forName("GB18030");

	private final FileChannel channel;

	private final Limits limits;

	CentralDirectory(FileChannel channel, Limits limits) {
		this.channel = channel;
		this.limits = limits;
	}

	/**
	 * Reads the list.
	 * @return the files and folders, in the order of the list
	 * @throws IOException if it is broken, cut, or longer than allowed
	 */
	List<ArchiveEntry> read() throws IOException {
		try {
			return entries(position());
		}
		catch (BufferUnderflowException | IllegalArgumentException | EOFException ex) {
			throw broken();
		}
	}

	static ByteBuffer bytes(FileChannel channel, long position, int count) throws IOException {
		if (position < 0) {
			throw new EOFException();
		}
		ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer, position + buffer.position()) < 0) {
				throw new EOFException();
			}
		}
		return buffer.flip();
	}

	static UnreadableException broken() {
		return new UnreadableException("", Reason.of("intake.expected.archive.whole"));
	}

	private ByteBuffer position() throws IOException {
		long size = this.channel.size();
		int tailSize = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
		ByteBuffer tail = bytes(this.channel, size - tailSize, tailSize);
		for (int i = tailSize - END_SIZE; i >= 0; i--) {
			if (tail.getInt(i) == END && i + END_SIZE + unsigned(tail.getShort(i + 20)) == tailSize) {
				return directory(tail, i, size - tailSize + i);
			}
		}
		throw broken();
	}

	private ByteBuffer directory(ByteBuffer tail, int at, long end) throws IOException {
		long count = unsigned(tail.getShort(at + 10));
		long size = unsigned(tail.getInt(at + 12));
		long offset = unsigned(tail.getInt(at + 16));
		long last = end;
		if (count == LONGEST_COMMENT || size == IN_64 || offset == IN_64) {
			ByteBuffer locator = bytes(this.channel, end - LOCATOR_SIZE, LOCATOR_SIZE);
			if (locator.getInt(0) == LOCATOR_64) {
				last = locator.getLong(8);
				ByteBuffer end64 = bytes(this.channel, last, END_64_SIZE);
				if (end64.getInt(0) != END_64) {
					throw broken();
				}
				count = end64.getLong(32);
				size = end64.getLong(40);
				offset = end64.getLong(48);
			}
		}
		if (count < 0 || count > this.limits.entries()) {
			throw new UnreadableException(Long.toUnsignedString(count),
					Reason.of("intake.expected.archive.entries", this.limits.entries()));
		}
		if (size < 0 || size > LARGEST || offset < 0 || offset + size != last || tail.getInt(at + 4) != 0) {
			throw broken();
		}
		return bytes(this.channel, offset, (int) size);
	}

	private List<ArchiveEntry> entries(ByteBuffer list) throws IOException {
		List<ArchiveEntry> entries = new ArrayList<>();
		while (list.hasRemaining()) {
			entries.add(entry(list));
			if (entries.size() > this.limits.entries()) {
				throw new UnreadableException(Integer.toString(entries.size()),
						Reason.of("intake.expected.archive.entries", this.limits.entries()));
			}
		}
		return entries;
	}

	private static ArchiveEntry entry(ByteBuffer list) throws IOException {
		int at = list.position();
		if (list.getInt(at) != ENTRY) {
			throw broken();
		}
		int flags = unsigned(list.getShort(at + 8));
		byte[] name = new byte[unsigned(list.getShort(at + 28))];
		byte[] extra = new byte[unsigned(list.getShort(at + 30))];
		list.position(at + 46).get(name).get(extra);
		long[] values = { unsigned(list.getInt(at + 24)), unsigned(list.getInt(at + 20)),
				unsigned(list.getInt(at + 42)) };
		readExtra(ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN), values);
		int type = (unsigned(list.getShort(at + 4)) >> 8 == UNIX) ? (list.getInt(at + 38) >>> 28) : 0;
		list.position(list.position() + unsigned(list.getShort(at + 32)));
		boolean special = type != 0 && type != 8 && type != 4;
		return new ArchiveEntry(text(name), name, (flags & 0x2041) != 0, unsigned(list.getShort(at + 10)),
				unsigned(list.getInt(at + 16)), values[1], values[0], values[2], special);
	}

	/** Sizes that need more than 32 bits stand in an extra field, in this order. */
	private static void readExtra(ByteBuffer extra, long[] values) throws IOException {
		while (extra.remaining() >= 4) {
			int id = unsigned(extra.getShort());
			int next = unsigned(extra.getShort()) + extra.position();
			for (int i = 0; id == 1 && i < values.length; i++) {
				values[i] = (values[i] == IN_64) ? extra.getLong() : values[i];
			}
			extra.position(next);
		}
		for (long value : values) {
			if (value < 0) {
				throw broken();
			}
		}
	}

	/** Names of Chinese systems are not always in UTF-8, and do not say so. */
	private static String text(byte[] name) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
		}
		catch (CharacterCodingException ex) {
			return CHINESE.decode(ByteBuffer.wrap(name)).toString();
		}
	}

	private static int unsigned(short value) {
		return Short.toUnsignedInt(value);
	}

	private static long unsigned(int value) {
		return Integer.toUnsignedLong(value);
	}

}
