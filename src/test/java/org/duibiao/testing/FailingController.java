package org.duibiao.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A page that fails as no page should.
 */
@TestComponent
@Controller
class FailingController {

	static final String PATH = "/made-to-fail";

	static final String INTERFACE_PATH = "/api/v1/made-to-fail";

	@GetMapping({ PATH, INTERFACE_PATH })
	String fail(@RequestParam(defaultValue = "handler") String where) {
		if (where.equals("view")) {
			return "no-such-template";
		}
		throw new IllegalStateException("secret of the inside");
	}

}
