package org.duibiao.security.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.security.account.TooManyTriesException;
import org.duibiao.site.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page to sign in. What is sent from it is read by a filter, which comes here only
 * with what is wrong.
 */
@Controller
class SignInController {

	static final String FAILURE = "duibiao.sign-in-failure";

	private static final int LONGEST_NAME = 40;

	@GetMapping(AdminPaths.SIGN_IN)
	String page(@RequestParam(defaultValue = "") String to, @RequestParam(required = false) @Nullable String out,
			Model model) {
		if (OperatorArgument.current().isPresent()) {
			return "redirect:" + AdminPaths.target(to);
		}
		return show(model, "", to, (out != null) ? SignInPage.Notice.SIGNED_OUT : SignInPage.Notice.NONE, 0);
	}

	@PostMapping(AdminPaths.SIGN_IN)
	String failed(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String to,
			@RequestAttribute(name = FAILURE, required = false) @Nullable AuthenticationException failure,
			HttpServletResponse response, Model model) {
		if (failure instanceof TooManyTriesException tooMany) {
			long seconds = Math.max(1, tooMany.remaining().toSeconds());
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
			return show(model, name, to, SignInPage.Notice.WAIT, (seconds + 59) / 60);
		}
		response.setStatus(HttpStatus.FORBIDDEN.value());
		return show(model, name, to,
				Optional.ofNullable(failure).isPresent() ? SignInPage.Notice.WRONG : SignInPage.Notice.STALE, 0);
	}

	private static String show(Model model, String name, String to, SignInPage.Notice notice, long minutes) {
		String target = AdminPaths.target(to);
		model.addAttribute("page", new SignInPage(Parameters.shown(name, LONGEST_NAME),
				target.equals(AdminPaths.ROOT) ? "" : target, notice, minutes));
		return "admin/sign-in";
	}

}
