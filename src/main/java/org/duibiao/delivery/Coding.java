package org.duibiao.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * How the bytes of an answer are coded on their way; the best one first.
 */
enum Coding {

	/** Compressed by the build, with Brotli. */
	BROTLI("br"),

	/** Compressed with gzip. */
	GZIP("gzip"),

	/** As they are. */
	IDENTITY("identity");

	/** What is not mentioned is better than nothing, and worse than what is. */
	private static final double UNMENTIONED = 0.0001;

	private final String token;

	Coding(String token) {
		this.token = token;
	}

	/**
	 * The coding that a client likes best.
	 * @param accepted its Accept-Encoding, if it sent one
	 * @param offered the codings in which they are kept, the best one first
	 * @return one of them, or as they are
	 */
	static Coding choose(@Nullable String accepted, Collection<Coding> offered) {
		Coding chosen = IDENTITY;
		if (accepted == null || (offered.size() == 1 && offered.contains(IDENTITY))) {
			return chosen;
		}
		String[] parts = accepted.split(",");
		double most = IDENTITY.weight(parts);
		for (Coding coding : offered) {
			double weight = coding.weight(parts);
			if (weight > most || (weight == most && weight > 0 && coding.compareTo(chosen) < 0)) {
				most = weight;
				chosen = coding;
			}
		}
		return chosen;
	}

	private double weight(String[] parts) {
		double others = (this == IDENTITY) ? UNMENTIONED : 0;
		for (String part : parts) {
			int end = part.indexOf(';');
			String name = ((end < 0) ? part : part.substring(0, end)).strip();
			if (name.equalsIgnoreCase(this.token)) {
				return (end < 0) ? 1 : quality(part.substring(end + 1));
			}
			if (name.equals("*")) {
				others = (end < 0) ? 1 : quality(part.substring(end + 1));
			}
		}
		return others;
	}

	private static double quality(String parameter) {
		String[] both = parameter.split("=");
		if (both.length != 2 || !both[0].strip().equalsIgnoreCase("q")) {
			return 1;
		}
		String value = both[1].strip();
		return value.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(value) : 0;
	}

	/**
	 * The entity tag of bytes in this coding.
	 * @param hash what tells the bytes from others
	 * @return a strong tag with its quotation marks
	 */
	String tag(String hash) {
		return (this == IDENTITY) ? '"' + hash + '"' : '"' + hash + '-' + this.token + '"';
	}

	/** What the header says. */
	String token() {
		return this.token;
	}

	static byte[] gzip(byte[] plain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
		try (OutputStream out = new GZIPOutputStream(bytes, 8_192)) {
			out.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static byte[] expand(byte[] gzip) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), 8_192)) {
			return in.readAllBytes();
		}
	}

}
