package org.duibiao.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * A file that pages load: style, script, icon.
 *
 * @param name its name
 * @param address the address where it is whatever it says
 * @param bodies its bytes, compressed too if the build did that
 * @param hash what tells it from other states of the file
 */
record Asset(String name, String address, Map<Coding, byte[]> bodies, String hash) {

	/** Below this come addresses with a hash. */
	static final String ROOT = "/assets/";

	private static final int SHORT = 12;

	/**
	 * A file on the class path.
	 * @param path where it is
	 * @return the file
	 */
	static Asset of(String path) {
		byte[] plain = read(path).orElseThrow(() -> new IllegalStateException("There is no " + path));
		String hash = Answer.hash(plain);
		Map<Coding, byte[]> bodies = new EnumMap<>(Coding.class);
		bodies.put(Coding.IDENTITY, plain);
		read("compressed/" + hash + ".gz").ifPresent((bytes) -> bodies.put(Coding.GZIP, bytes));
		read("compressed/" + hash + ".br").ifPresent((bytes) -> bodies.put(Coding.BROTLI, bytes));
		return new Asset(path.substring(path.lastIndexOf('/') + 1),
				path.replaceFirst("^(static|META-INF/resources)/", "/"), bodies, hash);
	}

	/** The address that says what is in the file, so that it never changes. */
	String lasting() {
		return ROOT + this.hash.substring(0, SHORT) + "/" + this.name;
	}

	/**
	 * The file as an answer.
	 * @param kept how long it may be kept
	 * @return the answer
	 */
	Answer answer(String kept) {
		Answer.Header cache = new Answer.Header(HttpHeaders.CACHE_CONTROL, kept, true);
		Answer.Header vary = new Answer.Header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING, true);
		return new Answer(type(), (this.bodies.size() > 1) ? List.of(cache, vary) : List.of(cache), this.bodies,
				this.hash, ROOT + "**");
	}

	private String type() {
		MediaType type = MediaTypeFactory.getMediaType(this.name).orElse(MediaType.APPLICATION_OCTET_STREAM);
		return type.getType().equals("image") ? type.toString() : type + ";charset=UTF-8";
	}

	private static Optional<byte[]> read(String path) {
		ClassPathResource resource = new ClassPathResource(path);
		if (!resource.exists()) {
			return Optional.empty();
		}
		try (InputStream in = resource.getInputStream()) {
			return Optional.of(in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
