package org.duibiao.sdmx.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.site.tag.EntityTag;

import org.springframework.http.HttpHeaders;

/**
 * What all answers of the service have in common.
 */
final class Answers {

	private Answers() {
	}

	/**
	 * Begins an answer.
	 * @param request the request
	 * @param response the answer
	 * @param contentType its content type
	 */
	static void begin(HttpServletRequest request, HttpServletResponse response, String contentType) {
		EntityTag.write(request, response);
		response.setContentType(contentType);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
	}

}
