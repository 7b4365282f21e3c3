package org.duibiao.intake.format;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.duibiao.kernel.Reason;

/**
 * A ZIP archive of which all is known before any of it is unpacked: how much it holds,
 * and that no file has a path that leads elsewhere, is a link, is locked, or shares its
 * bytes or its name with another one.
 */
public final class Archive implements Closeable {

	private static final int LOCAL = 0x04034b50;

	private final FileChannel channel;

	private final Map<String, ArchiveEntry> entries = new LinkedHashMap<>();

	private Archive(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Opens an archive.
	 * @param file the file
	 * @param limits how much it may hold
	 * @return the archive, to be closed by the caller
	 * @throws UnreadableException if it is broken, cut or not allowed
	 * @throws IOException if the file cannot be read
	 */
	public static Archive open(Path file, Limits limits) throws IOException {
		Archive archive = new Archive(FileChannel.open(file));
		try {
			List<ArchiveEntry> entries = new CentralDirectory(archive.channel, limits).read();
			check(entries, limits);
			entries.stream()
				.filter((entry) -> !entry.isFolder())
				.forEach((entry) -> archive.entries.put(entry.name(), entry));
			return archive;
		}
		catch (IOException | RuntimeException ex) {
			archive.close();
			throw ex;
		}
	}

	/**
	 * The paths of the files in it.
	 * @return the paths, in the order of the archive
	 */
	public Set<String> names() {
		return this.entries.keySet();
	}

	/**
	 * Unpacks a file. Its length and checksum are held against those that the archive
	 * tells; if they differ, reading ends with an {@link UnreadableException}.
	 * @param name its path
	 * @return its bytes, to be closed by the caller
	 * @throws FileNotFoundException if there is no such file
	 * @throws IOException if it cannot be read
	 */
	public InputStream open(String name) throws IOException {
		ArchiveEntry entry = this.entries.get(name);
		if (entry == null) {
			throw new FileNotFoundException(name);
		}
		ByteBuffer header = header(entry);
		byte[] found = new byte[entry.nameBytes().length];
		header.get(ArchiveEntry.HEADER, found);
		if (header.getInt(0) != LOCAL || !Arrays.equals(found, entry.nameBytes())
				|| Short.toUnsignedInt(header.getShort(26)) != found.length) {
			throw CentralDirectory.broken();
		}
		InputStream packed = new ChannelInput(this.channel,
				entry.offset() + header.capacity() + Short.toUnsignedInt(header.getShort(28)), entry.packed());
		return new CheckedInput((entry.method() == ArchiveEntry.STORED) ? packed : new Inflated(packed), entry.size(),
				entry.checksum());
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

	private ByteBuffer header(ArchiveEntry entry) throws IOException {
		try {
			return CentralDirectory.bytes(this.channel, entry.offset(), ArchiveEntry.HEADER + entry.nameBytes().length);
		}
		catch (EOFException ex) {
			throw CentralDirectory.broken();
		}
	}

	private static void check(List<ArchiveEntry> entries, Limits limits) throws IOException {
		Set<String> names = new HashSet<>();
		long all = 0;
		for (ArchiveEntry entry : entries) {
			Optional<Reason> fault = entry.fault(limits);
			if (fault.isPresent()) {
				throw new UnreadableException(entry.name(), fault.get());
			}
			if (!names.add(entry.folded())) {
				throw new UnreadableException(entry.name(), Reason.of("intake.expected.archive.once"));
			}
			all += entry.size();
			if (all > limits.unpacked().toBytes()) {
				throw new UnreadableException(entry.name(),
						Reason.of("intake.expected.archive.total", limits.unpacked().toMegabytes()));
			}
		}
		checkPlaces(entries);
	}

	/** Files that share bytes are how small archives unpack to no end. */
	private static void checkPlaces(List<ArchiveEntry> entries) throws IOException {
		List<ArchiveEntry> inPlace = new ArrayList<>(entries);
		inPlace.sort(Comparator.comparingLong(ArchiveEntry::offset));
		long end = 0;
		for (ArchiveEntry entry : inPlace) {
			if (entry.offset() < end) {
				throw new UnreadableException(entry.name(), Reason.of("intake.expected.archive.whole"));
			}
			end = entry.end();
		}
	}

	/**
	 * Frees what unpacks, which the JDK does only for what it made itself.
	 */
	private static final class Inflated extends InflaterInputStream {

		private static final int BUFFER = 1 << 16;

		Inflated(InputStream packed) {
			super(packed, new Inflater(true), BUFFER);
		}

		@Override
		public void close() throws IOException {
			super.close();
			this.inf.end();
		}

	}

}
