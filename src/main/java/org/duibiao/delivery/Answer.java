package org.duibiao.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A finished answer: its headers, and its bytes as they go over the wire.
 * <p>
 * Bytes that shrink are kept compressed only; the few clients that do not take that get
 * them expanded. The entity tag is strong, and another one for each coding.
 *
 * @param headers the headers, names and values in turn
 * @param body the bytes
 * @param compressed whether they are compressed with gzip
 * @param tag the entity tag of the plain bytes, without quotation marks
 */
record Answer(List<String> headers, byte[] body, boolean compressed, String tag) {

	private static final String GZIP = "gzip";

	/** Below this, compression costs more than it saves. */
	private static final int SMALLEST = 512;

	/** Headers that are written anew for each client. */
	private static final List<String> OWN = List.of("content-length", "content-encoding", "etag", "date",
			"transfer-encoding", "connection");

	/**
	 * An answer of what an application wrote.
	 * @param response the response with its headers
	 * @param plain the bytes
	 * @return the answer
	 */
	static Answer of(HttpServletResponse response, byte[] plain) {
		List<String> headers = new ArrayList<>();
		for (String name : response.getHeaderNames()) {
			if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
				response.getHeaders(name).forEach((value) -> headers.addAll(List.of(name, value)));
			}
		}
		byte[] small = (plain.length < SMALLEST) ? plain : compress(plain);
		boolean worth = small.length < plain.length * 9L / 10;
		return new Answer(List.copyOf(headers), worth ? small : plain, worth, hash(plain));
	}

	/** About how much memory it takes, in bytes. */
	int size() {
		return this.body.length + this.headers.stream().mapToInt((text) -> text.length() + 60).sum() + 100;
	}

	/**
	 * Answers a request.
	 * @param request the request
	 * @param response where the answer goes
	 * @throws IOException if the client went away
	 */
	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		for (int i = 0; i < this.headers.size(); i += 2) {
			response.addHeader(this.headers.get(i), this.headers.get(i + 1));
		}
		writeBody(request, response);
	}

	/**
	 * Answers a request whose response has the headers already.
	 * @param request the request
	 * @param response where the answer goes
	 * @throws IOException if the client went away
	 */
	void writeBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean gzip = this.compressed && accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		if (this.compressed) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		response.setHeader(HttpHeaders.ETAG, gzip ? quoted(this.tag + "-gz") : quoted(this.tag));
		if (knows(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		byte[] bytes = (gzip || !this.compressed) ? this.body : expand(this.body);
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
		}
		response.setContentLength(bytes.length);
		if (!request.getMethod().equals("HEAD")) {
			OutputStream out = response.getOutputStream();
			out.write(bytes);
		}
	}

	private boolean knows(@Nullable String known) {
		return known != null && (known.contains(this.tag) || known.trim().equals("*"));
	}

	private static boolean accepts(@Nullable String codings) {
		return codings != null && codings.contains(GZIP) && !codings.replace(" ", "").contains("gzip;q=0,")
				&& !codings.replace(" ", "").endsWith("gzip;q=0");
	}

	private static String quoted(String tag) {
		return '"' + tag + '"';
	}

	private static byte[] compress(byte[] plain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
		try (OutputStream out = new GZIPOutputStream(bytes) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			out.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] expand(byte[] compressed) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return in.readAllBytes();
		}
	}

	private static String hash(byte[] plain) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
