package org.duibiao.assistant;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what is no message of the protocol, in plain words, so that the transport gets
 * only what it can read.
 */
class MessageFilter extends OncePerRequestFilter {

	private final ServerHttpHeaderValidator headers;

	private final int largest;

	/**
	 * A filter.
	 * @param headers what decides whether an asker may send messages at all
	 * @param largest how many bytes a message may have
	 */
	MessageFilter(ServerHttpHeaderValidator headers, int largest) {
		this.headers = headers;
		this.largest = largest;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getMethod().equals("OPTIONS");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!request.getMethod().equals("POST")) {
			response.setHeader(HttpHeaders.ALLOW, "POST");
			response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
			return;
		}
		try {
			this.headers.validate(new Headers(request));
		}
		catch (ServerTransportSecurityException ex) {
			response.sendError(ex.getStatusCode());
			return;
		}
		byte[] body = request.getInputStream().readNBytes(this.largest + 1);
		if (body.length > this.largest) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		Optional<Fault> fault = ofHeaders(request);
		if (fault.isPresent()) {
			answer(fault.get(), response);
			return;
		}
		Optional<String> text = decode(body);
		fault = text.map(MessageCheck::of).orElse(Optional.of(Fault.unreadable("The body is not UTF-8.")));
		if (fault.isPresent()) {
			answer(fault.get(), response);
			return;
		}
		chain.doFilter(new ReadRequest(request, body), response);
	}

	private static Optional<Fault> ofHeaders(HttpServletRequest request) {
		if (!isJson(request.getContentType())) {
			return fault(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The header Content-Type must be application/json.");
		}
		String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
		if (!accepted.contains(MediaType.APPLICATION_JSON_VALUE)
				|| !accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
			return fault(HttpStatus.NOT_ACCEPTABLE,
					"The header Accept must name both application/json and text/event-stream.");
		}
		return Optional.empty();
	}

	private static Optional<Fault> fault(HttpStatus status, String text) {
		return Optional.of(Fault.invalid(status.value(), JsonNodeFactory.instance.nullNode(), text));
	}

	private static boolean isJson(@Nullable String type) {
		try {
			return MediaType.parseMediaType(Objects.requireNonNullElse(type, ""))
				.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static Optional<String> decode(byte[] body) {
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static void answer(Fault fault, HttpServletResponse response) throws IOException {
		response.setStatus(fault.status());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(fault.toJson());
	}

	/**
	 * The headers of a request.
	 *
	 * @param request the request
	 */
	private record Headers(HttpServletRequest request) implements HeaderAccessor {

		@Override
		public List<String> getHeader(String name) {
			return Collections.list(this.request.getHeaders(name));
		}

		@Override
		public List<String> getHeaderNames() {
			return Collections.list(this.request.getHeaderNames());
		}

	}

	/**
	 * A request whose body has been read already.
	 */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final byte[] body;

		ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public String getCharacterEncoding() {
			return StandardCharsets.UTF_8.name();
		}

		@Override
		public ServletInputStream getInputStream() {
			return new ReadBody(this.body);
		}

	}

	/**
	 * A body that has been read already.
	 */
	private static final class ReadBody extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		ReadBody(byte[] bytes) {
			this.bytes = new ByteArrayInputStream(bytes);
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException();
		}

	}

}
