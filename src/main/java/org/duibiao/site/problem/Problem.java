package org.duibiao.site.problem;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type the type of the problem; {@code about:blank} as it says no more than the
 * status
 * @param title what went wrong, in short
 * @param status the status of the answer
 * @param detail what was found and what is allowed, in a sentence
 * @param instance the path that was asked for
 * @param parameter what is wrong, if it is one thing
 * @param found what was found there
 * @param allowed what is allowed there
 * @param incident the number under which the log explains an unexpected problem
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong, as RFC 9457 has it.")
public record Problem(@Schema(description = "the type of the problem: about:blank") String type,
		@Schema(description = "what went wrong, in short") String title,
		@Schema(description = "the status of the answer") int status,
		@Schema(description = "what was found and what is allowed, in a sentence") String detail,
		@Schema(description = "the path that was asked for") String instance,
		@Schema(description = "what is wrong, if it is one thing") String parameter,
		@Schema(description = "what was found there") String found,
		@Schema(description = "what is allowed there") List<String> allowed,
		@Schema(description = "the number under which the log explains an unexpected problem") String incident) {

	/** The media type of problems. */
	public static final String MEDIA_TYPE = "application/problem+json";

	private static final String TRY = "/api/try";

	/**
	 * Whether a program asks, and not a reader of pages.
	 * @param request the request, or the one that went wrong
	 * @return whether it asks for an address of the interfaces for programs
	 */
	public static boolean isToldTo(HttpServletRequest request) {
		String path = path(request);
		return (path.startsWith("/api/") && !path.equals(TRY)) || path.equals("/mcp");
	}

	/**
	 * The path that was asked for, also when the container has passed the request on.
	 * @param request the request
	 * @return the path
	 */
	public static String path(HttpServletRequest request) {
		return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
			.map(Object::toString)
			.orElseGet(request::getRequestURI);
	}

}
