package org.duibiao.api.v1.web;

import org.duibiao.api.v1.contract.Links;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers with a page whose header leads to the next one.
 */
final class Paged {

	private Paged() {
	}

	/**
	 * The answer with a page.
	 * @param <T> what the page is
	 * @param page the page
	 * @param links where to go from there
	 * @return the answer
	 */
	static <T> ResponseEntity<T> answer(T page, Links links) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		links.next().ifPresent((next) -> answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
		return answer.body(page);
	}

}
