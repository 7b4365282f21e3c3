package org.duibiao.security.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.duibiao.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page that tells why something was refused. A form that came from this site, and
 * only one that did, can be sent again from it, so that nothing typed is lost.
 */
@Controller
class RefusedController {

	static final String REFUSAL = "duibiao.refusal";

	static final String ROLE = "duibiao.refusal-role";

	/** What is made anew, or must not stand in a page. */
	private static final Set<String> NOT_KEPT = Set.of("_csrf", "password");

	@RequestMapping(AdminPaths.REFUSED)
	String page(@RequestAttribute(name = REFUSAL, required = false) @Nullable Refusal refusal,
			@RequestAttribute(name = ROLE, required = false) @Nullable Role role, HttpServletRequest request,
			Model model) {
		if (refusal == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		boolean again = refusal != Refusal.ROLE && isOfThisSite(request) && isReadable(request);
		model.addAttribute("page", new RefusedPage(refusal, Optional.ofNullable(role), again ? address(request) : "",
				again ? fields(request) : List.of()));
		return "admin/refused";
	}

	/** Another site must not have an operator press a button for its form. */
	private static boolean isOfThisSite(HttpServletRequest request) {
		return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
	}

	private static boolean isReadable(HttpServletRequest request) {
		return request.getMethod().equals("POST") && Optional.ofNullable(request.getContentType())
			.filter((type) -> type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE))
			.isPresent();
	}

	private static String address(HttpServletRequest request) {
		String query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
		return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) + ((query != null) ? "?" + query : "");
	}

	private static List<Map.Entry<String, String>> fields(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((parameter) -> !NOT_KEPT.contains(parameter.getKey()))
			.flatMap(
					(parameter) -> Stream.of(parameter.getValue()).map((value) -> Map.entry(parameter.getKey(), value)))
			.toList();
	}

}
