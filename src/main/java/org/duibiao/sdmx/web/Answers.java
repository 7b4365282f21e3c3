package org.duibiao.sdmx.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * What all answers of the service have in common.
 */
final class Answers {

	private Answers() {
	}

	/**
	 * Begins an answer.
	 * @param response the answer
	 * @param contentType its content type
	 */
	static void begin(HttpServletResponse response, String contentType) {
		response.setContentType(contentType);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
	}

}
