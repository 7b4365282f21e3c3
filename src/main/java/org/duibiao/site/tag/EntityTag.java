package org.duibiao.site.tag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * The entity tag of an answer, known before the answer is made: from all that the answer
 * is made of.
 *
 * @param value the tag with its quotation marks
 */
public record EntityTag(String value) {

	private static final String KEPT = "public, max-age=3600";

	private static final int LENGTH = 32;

	/** The same answer may be sent compressed or not. */
	private static final String WEAK = "W/";

	static EntityTag of(Collection<String> made) {
		try {
			byte[] said = String.join("\n", made).getBytes(StandardCharsets.UTF_8);
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(said);
			return new EntityTag('"' + HexFormat.of().formatHex(hash).substring(0, LENGTH) + '"');
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Whether the asker has the answer already.
	 * @param request the request
	 * @return whether its If-None-Match has this tag
	 */
	boolean isKnownTo(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH))
			.stream()
			.flatMap((header) -> Arrays.stream(header.split(",")))
			.map((tag) -> tag.strip().replaceFirst('^' + WEAK, ""))
			.anyMatch(this.value::equals);
	}

	/**
	 * Remembers the tag until the answer comes out well.
	 * @param request the request
	 */
	void remember(HttpServletRequest request) {
		request.setAttribute(EntityTag.class.getName(), this);
	}

	/**
	 * Says that the answer of a request may be kept for an hour without asking again.
	 * @param request the request
	 */
	public static void letKeep(HttpServletRequest request) {
		request.setAttribute(HttpHeaders.CACHE_CONTROL, KEPT);
	}

	/**
	 * Puts the tag of a request on its answer, and how long it may be kept.
	 * @param request the request
	 * @param response the answer
	 */
	public static void write(HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(EntityTag.class.getName()) instanceof EntityTag tag) {
			response.setHeader(HttpHeaders.ETAG, WEAK + tag.value);
			Optional.ofNullable(request.getAttribute(HttpHeaders.CACHE_CONTROL))
				.ifPresent((kept) -> response.setHeader(HttpHeaders.CACHE_CONTROL, kept.toString()));
		}
	}

}
