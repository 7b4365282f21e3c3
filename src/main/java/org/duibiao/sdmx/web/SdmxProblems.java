package org.duibiao.sdmx.web;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.duibiao.kernel.Reason;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.sdmx.SdmxException;
import org.duibiao.sdmx.message.ErrorMessage;
import org.duibiao.site.BadParameterException;
import org.duibiao.site.problem.UnreachableStore;
import org.duibiao.wording.Phrases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns whatever goes wrong into an error message of SDMX in the reader's language that
 * shows nothing of the inside.
 */
@RestControllerAdvice(
		assignableTypes = { StructureController.class, DataFlowController.class, WritingController.class })
@Order(Ordered.HIGHEST_PRECEDENCE)
class SdmxProblems {

	private static final Logger logger = LoggerFactory.getLogger(SdmxProblems.class);

	private final MessageSource messages;

	SdmxProblems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ResponseEntity<byte[]> refused(SdmxException ex, Locale locale) {
		return answer(ex.kind(), ex.reason(), locale);
	}

	@ExceptionHandler
	ResponseEntity<byte[]> unknownRevision(UnknownCodeException ex, Locale locale) {
		return answer(SdmxException.Category.NO_RESULTS, Reason.of("sdmx.problem.revision"), locale);
	}

	@ExceptionHandler
	ResponseEntity<byte[]> badParameter(BadParameterException ex, Locale locale) {
		return answer(SdmxException.Category.SYNTAX,
				Reason.of("sdmx.problem.parameter", ex.parameter(), String.join(", ", ex.allowed())), locale);
	}

	@ExceptionHandler({ ServletRequestBindingException.class, InvalidParameterException.class })
	ResponseEntity<byte[]> malformed(Exception ex, Locale locale) {
		return answer(SdmxException.Category.SYNTAX, Reason.of("sdmx.problem.malformed"), locale);
	}

	@ExceptionHandler
	ResponseEntity<byte[]> unexpected(Exception ex, HttpServletRequest request, HttpServletResponse response,
			Locale locale) throws Exception {
		if (response.isCommitted()) {
			throw ex;
		}
		response.resetBuffer();
		response.setHeader(HttpHeaders.ETAG, null);
		if (ex instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			return malformed(ex, locale);
		}
		String incident = UUID.randomUUID().toString().substring(0, 8);
		if (UnreachableStore.isCauseOf(ex)) {
			logger.warn("Incident {} at {}: {}", incident, request.getRequestURI(), ex.getMessage());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(UnreachableStore.PAUSE));
			return answer(SdmxException.Category.UNAVAILABLE, Reason.of("sdmx.problem.unavailable", incident), locale);
		}
		logger.error("Incident {} at {}", incident, request.getRequestURI(), ex);
		return answer(SdmxException.Category.INTERNAL, Reason.of("sdmx.problem.internal", incident), locale);
	}

	private ResponseEntity<byte[]> answer(SdmxException.Category kind, Reason reason, Locale locale) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ErrorMessage.write(kind.code(), locale.getLanguage(), new Phrases(this.messages, locale).say(reason), out);
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(kind.status());
		if (kind == SdmxException.Category.ONLY_READ) {
			answer.allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
		}
		return answer.contentType(MediaType.APPLICATION_XML)
			.varyBy(HttpHeaders.ACCEPT)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline")
			.body(out.toByteArray());
	}

}
