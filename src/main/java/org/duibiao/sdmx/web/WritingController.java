package org.duibiao.sdmx.web;

import org.duibiao.sdmx.SdmxException;

import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Refuses whoever wants more than to read.
 */
@RestController
class WritingController {

	private static final String ALL = "/sdmx/2.1/{*other}";

	@RequestMapping(path = ALL,
			method = { RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE })
	void refuse() {
		throw new SdmxException(SdmxException.Category.ONLY_READ, "sdmx.problem.method");
	}

	@RequestMapping(path = ALL, method = RequestMethod.OPTIONS)
	ResponseEntity<Void> methods() {
		return ResponseEntity.ok().allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).build();
	}

}
