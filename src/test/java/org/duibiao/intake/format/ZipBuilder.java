package org.duibiao.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes ZIP archives byte by byte, so that they may lie.
 */
public final class ZipBuilder {

	private static final int UNIX = 3 << 8;

	private final ByteArrayOutputStream files = new ByteArrayOutputStream();

	private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

	private int count;

	private int flags = 1 << 11;

	private int mode;

	private int method = 8;

	private long size = -1;

	private long checksum = -1;

	private int offset = -1;

	/**
	 * The next file has these flags.
	 * @param bits the bits
	 * @return this
	 */
	public ZipBuilder flags(int bits) {
		this.flags = bits;
		return this;
	}

	/**
	 * The next file is of this kind, as Unix has it.
	 * @param bits the bits
	 * @return this
	 */
	public ZipBuilder mode(int bits) {
		this.mode = bits;
		return this;
	}

	/**
	 * The next file is said to be packed this way.
	 * @param number the number
	 * @return this
	 */
	public ZipBuilder method(int number) {
		this.method = number;
		return this;
	}

	/**
	 * The next file is said to have this many bytes.
	 * @param bytes how many
	 * @return this
	 */
	public ZipBuilder size(long bytes) {
		this.size = bytes;
		return this;
	}

	/**
	 * The next file is said to have this checksum.
	 * @param value the value
	 * @return this
	 */
	public ZipBuilder checksum(long value) {
		this.checksum = value;
		return this;
	}

	/**
	 * The next file is said to stand here.
	 * @param place the place
	 * @return this
	 */
	public ZipBuilder offset(int place) {
		this.offset = place;
		return this;
	}

	/**
	 * Adds a file.
	 * @param name the name
	 * @param text the content
	 * @return this
	 */
	public ZipBuilder add(String name, String text) {
		return add(name.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Adds a file.
	 * @param name the name
	 * @param content the content
	 * @return this
	 */
	public ZipBuilder add(String name, byte[] content) {
		return add(name.getBytes(StandardCharsets.UTF_8), content);
	}

	/**
	 * Adds a file.
	 * @param name the name
	 * @param content the content
	 * @return this
	 */
	public ZipBuilder add(byte[] name, byte[] content) {
		byte[] packed = (this.method == 0) ? content : deflate(content);
		CRC32 crc = new CRC32();
		crc.update(content);
		long told = (this.checksum >= 0) ? this.checksum : crc.getValue();
		long bytes = (this.size >= 0) ? this.size : content.length;
		int at = (this.offset >= 0) ? this.offset : this.files.size();
		ByteBuffer local = buffer(30).putInt(0x04034b50)
			.putShort((short) 20)
			.putShort((short) this.flags)
			.putShort((short) this.method)
			.putInt(0)
			.putInt((int) told)
			.putInt(packed.length)
			.putInt((int) bytes)
			.putShort((short) name.length)
			.putShort((short) 0);
		ByteBuffer central = buffer(46).putInt(0x02014b50)
			.putShort((short) (UNIX | 20))
			.putShort((short) 20)
			.putShort((short) this.flags)
			.putShort((short) this.method)
			.putInt(0)
			.putInt((int) told)
			.putInt(packed.length)
			.putInt((int) bytes)
			.putShort((short) name.length)
			.putShort((short) 0)
			.putShort((short) 0)
			.putShort((short) 0)
			.putShort((short) 0)
			.putInt(this.mode << 16)
			.putInt(at);
		write(this.files, local.array(), name, packed);
		write(this.directory, central.array(), name);
		this.count++;
		forget();
		return this;
	}

	/**
	 * All of it.
	 * @return the bytes
	 */
	public byte[] bytes() {
		ByteBuffer end = buffer(22).putInt(0x06054b50)
			.putInt(0)
			.putShort((short) this.count)
			.putShort((short) this.count)
			.putInt(this.directory.size())
			.putInt(this.files.size())
			.putShort((short) 0);
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		write(all, this.files.toByteArray(), this.directory.toByteArray(), end.array());
		return all.toByteArray();
	}

	/**
	 * With the numbers of files and places in the fields of ZIP64 alone.
	 * @return the bytes
	 */
	public byte[] bytes64() {
		long end64 = this.files.size() + this.directory.size();
		ByteBuffer end = buffer(56 + 20 + 22).putInt(0x06064b50)
			.putLong(44)
			.putInt(0)
			.putLong(0)
			.putLong(this.count)
			.putLong(this.count)
			.putLong(this.directory.size())
			.putLong(this.files.size())
			.putInt(0x07064b50)
			.putInt(0)
			.putLong(end64)
			.putInt(1)
			.putInt(0x06054b50)
			.putInt(0)
			.putShort((short) -1)
			.putShort((short) -1)
			.putInt(-1)
			.putInt(-1)
			.putShort((short) 0);
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		write(all, this.files.toByteArray(), this.directory.toByteArray(), end.array());
		return all.toByteArray();
	}

	/**
	 * Writes it to a new file.
	 * @param folder where
	 * @return the file
	 */
	public Path in(Path folder) {
		return write(folder, bytes());
	}

	/**
	 * Writes a new file.
	 * @param folder where
	 * @param content the content
	 * @return the file
	 */
	public static Path write(Path folder, byte[] content) {
		try {
			return Files.write(Files.createTempFile(folder, "upload", ""), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void forget() {
		this.flags = 1 << 11;
		this.mode = 0;
		this.method = 8;
		this.size = -1;
		this.checksum = -1;
		this.offset = -1;
	}

	private static ByteBuffer buffer(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static void write(ByteArrayOutputStream out, byte[]... parts) {
		for (byte[] part : parts) {
			out.writeBytes(part);
		}
	}

	private static byte[] deflate(byte[] content) {
		Deflater deflater = new Deflater(9, true);
		deflater.setInput(content);
		deflater.finish();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		byte[] buffer = new byte[1 << 16];
		while (!deflater.finished()) {
			packed.write(buffer, 0, deflater.deflate(buffer));
		}
		deflater.end();
		return packed.toByteArray();
	}

}
