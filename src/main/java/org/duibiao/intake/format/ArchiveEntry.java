package org.duibiao.intake.format;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.duibiao.kernel.Reason;

/**
 * A file in an archive, as the central directory has it.
 *
 * @param name its path in the archive
 * @param nameBytes the bytes of the path
 * @param encrypted whether it is locked
 * @param method how it is packed
 * @param checksum the CRC-32 of its content
 * @param packed how many bytes it has in the archive
 * @param size how many bytes it has unpacked
 * @param offset where its header stands
 * @param special whether it is a link or a device
 */
record ArchiveEntry(String name, byte[] nameBytes, boolean encrypted, int method, long checksum, long packed, long size,
		long offset, boolean special) {

	static final int STORED = 0;

	static final int DEFLATED = 8;

	/** The fixed part of what stands before the content. */
	static final int HEADER = 30;

	private static final int LONGEST_NAME = 255;

	/** Below this, a ratio says nothing. */
	private static final long SMALL = 1L << 20;

	private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\uFFFD\\\\]|^/|^[A-Za-z]:");

	private static final Pattern STEP = Pattern.compile("(^|/)\\.{0,2}/|(^|/)\\.{1,2}$");

	boolean isFolder() {
		return this.name.endsWith("/");
	}

	/** What a system that does not tell capitals from small letters takes it for. */
	String folded() {
		return Normalizer.normalize(this.name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	/**
	 * The first byte after it, or a byte before that: its second header may be longer.
	 */
	long end() {
		return this.offset + HEADER + this.nameBytes.length + this.packed;
	}

	Optional<Reason> fault(Limits limits) {
		if (HARMFUL.matcher(this.name).find() || STEP.matcher(this.name).find()
				|| this.name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
			return Optional.of(Reason.of("intake.expected.archive.path"));
		}
		if (this.encrypted) {
			return Optional.of(Reason.of("intake.expected.archive.unlocked"));
		}
		if (this.special) {
			return Optional.of(Reason.of("intake.expected.archive.file"));
		}
		if (this.method != DEFLATED && (this.method != STORED || this.packed != this.size)) {
			return Optional.of(Reason.of("intake.expected.archive.method"));
		}
		if (this.size > limits.entry().toBytes()) {
			return Optional.of(Reason.of("intake.expected.archive.size", limits.entry().toMegabytes()));
		}
		if (this.size > SMALL && this.size / limits.ratio() > this.packed) {
			return Optional.of(Reason.of("intake.expected.archive.ratio", limits.ratio()));
		}
		return Optional.empty();
	}

}
