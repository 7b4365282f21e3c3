package org.duibiao.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A finished answer: its headers, and its bytes as they go over the wire.
 * <p>
 * Bytes that shrink are kept compressed only; the few clients that do not take that get
 * them expanded. Whatever has no entity tag yet gets a strong one of its bytes, another
 * one for each coding.
 *
 * @param type the media type
 * @param headers the other headers
 * @param bodies the bytes in all codings in which they are kept
 * @param tag the entity tag; without the coding if it is strong
 * @param route the kind of address that it has, as requests are counted
 */
record Answer(String type, List<Header> headers, Map<Coding, byte[]> bodies, String tag, String route) {

	private static final String WEAK = "W/";

	/** Below this, compression costs more than it saves. */
	private static final int SMALLEST = 512;

	/** Headers that are written anew for each client. */
	private static final Set<String> OWN = Set.of("content-type", "content-length", "content-encoding", "etag", "date",
			"transfer-encoding", "connection", "keep-alive", RequestId.NAME.toLowerCase(Locale.ROOT));

	/** Headers that count for whoever has the bytes already. */
	private static final Set<String> WITHOUT_BODY = Set.of("cache-control", "vary", "set-cookie");

	private static final int HASH = 32;

	/**
	 * An answer of what an application wrote.
	 * @param request the request
	 * @param response the response with its headers
	 * @param plain the bytes
	 * @return the answer
	 */
	static Answer of(HttpServletRequest request, HttpServletResponse response, byte[] plain) {
		Map<Coding, byte[]> bodies = new EnumMap<>(Coding.class);
		byte[] small = (plain.length < SMALLEST) ? plain : Coding.gzip(plain);
		boolean worth = small.length < plain.length * 9L / 10;
		bodies.put(worth ? Coding.GZIP : Coding.IDENTITY, worth ? small : plain);
		return new Answer(Objects.requireNonNullElse(response.getContentType(), "application/octet-stream"),
				headers(response, worth), Collections.unmodifiableMap(bodies),
				Objects.requireNonNullElseGet(response.getHeader(HttpHeaders.ETAG),
						() -> hash(plain).substring(0, HASH)),
				Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
						request.getRequestURI()));
	}

	private static List<Header> headers(HttpServletResponse response, boolean coded) {
		List<Header> headers = new ArrayList<>();
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		names.addAll(response.getHeaderNames());
		for (String name : names) {
			String lower = name.toLowerCase(Locale.ROOT);
			if (!OWN.contains(lower) && !lower.equals("vary")) {
				response.getHeaders(name)
					.forEach((value) -> headers.add(new Header(name, value, WITHOUT_BODY.contains(lower))));
			}
		}
		List<String> vary = new ArrayList<>(response.getHeaders(HttpHeaders.VARY));
		if (coded) {
			vary.add(HttpHeaders.ACCEPT_ENCODING);
		}
		if (!vary.isEmpty()) {
			headers.add(new Header(HttpHeaders.VARY, String.join(", ", vary), true));
		}
		return List.copyOf(headers);
	}

	/** About how much memory it takes, in bytes. */
	int size() {
		return this.bodies.values().stream().mapToInt((body) -> body.length).sum()
				+ this.headers.stream().mapToInt(Header::size).sum() + 300;
	}

	/**
	 * Answers a request.
	 * @param request the request
	 * @param response where the answer goes; headers of this answer may be there already
	 * @throws IOException if the client went away
	 */
	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ServerHttpObservationFilter.findObservationContext(request)
			.ifPresent((counted) -> counted.setPathPattern(this.route));
		Coding coding = coding(request);
		String told = this.tag.startsWith(WEAK) ? this.tag : coding.tag(this.tag);
		boolean known = isKnown(told, request.getHeader(HttpHeaders.IF_NONE_MATCH));
		String before = "";
		for (Header header : this.headers) {
			if (!known || header.withoutBody()) {
				header.write(response, before);
				before = header.name();
			}
		}
		response.setHeader(HttpHeaders.ETAG, told);
		if (known) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(this.type);
		if (coding != Coding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
		}
		byte[] bytes = bytes(coding);
		response.setContentLength(bytes.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(bytes);
		}
	}

	private Coding coding(HttpServletRequest request) {
		return Coding.choose(request.getHeader(HttpHeaders.ACCEPT_ENCODING), this.bodies.keySet());
	}

	private byte[] bytes(Coding coding) throws IOException {
		byte[] bytes = this.bodies.get(coding);
		return (bytes != null) ? bytes : Coding.expand(Objects.requireNonNull(this.bodies.get(Coding.GZIP)));
	}

	private static boolean isKnown(String told, @Nullable String known) {
		if (known == null || known.equals(told)) {
			return known != null;
		}
		String strong = strong(told);
		for (String one : known.split(",")) {
			String stripped = one.strip();
			if (stripped.equals("*") || strong(stripped).equals(strong)) {
				return true;
			}
		}
		return false;
	}

	private static String strong(String told) {
		return told.startsWith(WEAK) ? told.substring(WEAK.length()) : told;
	}

	/**
	 * What tells bytes from others.
	 * @param plain the bytes
	 * @return their hash
	 */
	static String hash(byte[] plain) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * One line of the headers.
	 *
	 * @param name its name
	 * @param value its value
	 * @param withoutBody whether it counts for whoever has the bytes already, too
	 */
	record Header(String name, String value, boolean withoutBody) {

		private void write(HttpServletResponse response, String before) {
			if (before.equals(this.name)) {
				response.addHeader(this.name, this.value);
			}
			else {
				response.setHeader(this.name, this.value);
			}
		}

		private int size() {
			return this.name.getBytes(StandardCharsets.UTF_8).length + this.value.length() + 100;
		}

	}

}
