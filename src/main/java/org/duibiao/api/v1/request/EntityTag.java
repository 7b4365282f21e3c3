package org.duibiao.api.v1.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The entity tag of an answer, known before the answer is made: from the revision, the
 * build, the address and the language.
 *
 * @param value the tag with its quotation marks
 */
public record EntityTag(String value) {

	private static final int LENGTH = 32;

	/** The same answer may be sent compressed or not. */
	private static final String WEAK = "W/";

	static EntityTag of(HttpServletRequest request, String revision, Fingerprint build) {
		Locale locale = RequestContextUtils.getLocale(request);
		String said = String.join("\n", build.value(), revision, request.getRequestURL(),
				Objects.requireNonNullElse(request.getQueryString(), ""), locale.getLanguage());
		return new EntityTag('"' + digest(said) + '"');
	}

	private static String digest(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, LENGTH);
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
	 * Puts the tag on the answer, and how long it may be kept.
	 * @param response the answer
	 * @param request the request
	 */
	void writeTo(HttpServletResponse response, HttpServletRequest request) {
		response.setHeader(HttpHeaders.ETAG, WEAK + this.value);
		Optional.ofNullable(request.getAttribute(HttpHeaders.CACHE_CONTROL))
			.ifPresent((kept) -> response.setHeader(HttpHeaders.CACHE_CONTROL, kept.toString()));
	}

	/**
	 * Puts the tag of a request on its answer.
	 * @param request the request
	 * @param response the answer
	 */
	public static void write(HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(EntityTag.class.getName()) instanceof EntityTag tag) {
			tag.writeTo(response, request);
		}
	}

}
