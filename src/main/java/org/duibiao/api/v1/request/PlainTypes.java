package org.duibiao.api.v1.request;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Reads what an asker accepts. Answers of the interface are always UTF-8, whatever
 * parameters the media types have.
 */
class PlainTypes extends HeaderContentNegotiationStrategy {

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		List<MediaType> accepted = super.resolveMediaTypes(request);
		boolean plain = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
			.filter((asked) -> asked.getRequestURI().startsWith("/api/v1/"))
			.isPresent();
		return plain ? accepted.stream()
			.map((type) -> new MediaType(type.getType(), type.getSubtype(), type.getQualityValue()))
			.toList() : accepted;
	}

}
