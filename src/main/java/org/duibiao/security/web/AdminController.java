package org.duibiao.security.web;

import org.duibiao.security.Operator;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page of operators.
 */
@Controller
class AdminController {

	@GetMapping(AdminPaths.ROOT)
	String page(Operator operator) {
		return "admin/home";
	}

}
