package org.duibiao.intake.web;

import org.duibiao.kernel.Reason;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page that tells why something was not done; nobody can ask for it by its address.
 */
@Controller
class RefusalController {

	static final String ADDRESS = "/admin/refusal";

	static final String REASON = "duibiao.intake.refusal";

	@RequestMapping(ADDRESS)
	String page(@RequestAttribute(name = REASON, required = false) @Nullable Reason reason, Edition edition,
			Model model) {
		if (reason == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("page", new RefusalPage(edition.phrases().format(reason)));
		return "admin/refusal";
	}

}
