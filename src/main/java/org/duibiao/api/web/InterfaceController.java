package org.duibiao.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.duibiao.api.v1.request.Takes;
import org.duibiao.site.Address;
import org.duibiao.site.head.PublicAddress;
import org.duibiao.wording.Edition;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the interface offers, and a page to try it.
 */
@Controller
class InterfaceController {

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	private final PublicAddress addresses;

	InterfaceController(
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
			PublicAddress addresses) {
		this.addresses = addresses;
		this.mappings = mappings;
	}

	@GetMapping("/api")
	String page(Edition edition, HttpServletRequest request, Model model) {
		List<InterfacePage.Entry> entries = this.mappings.getObject()
			.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((mapping) -> entry(mapping, edition).stream())
			.sorted(Comparator.comparing(InterfacePage.Entry::pattern))
			.toList();
		String root = this.addresses.root(request);
		model.addAttribute("page", new InterfacePage(entries, root));
		return "api";
	}

	@GetMapping("/api/try")
	String tryIt(Edition edition) {
		return "api-try";
	}

	private static Optional<InterfacePage.Entry> entry(Map.Entry<RequestMappingInfo, HandlerMethod> mapping,
			Edition edition) {
		Takes takes = mapping.getValue().getMethodAnnotation(Takes.class);
		Operation operation = mapping.getValue().getMethodAnnotation(Operation.class);
		if (takes == null || operation == null) {
			return Optional.empty();
		}
		String pattern = mapping.getKey().getPatternValues().iterator().next();
		return Optional.of(new InterfacePage.Entry(pattern, "api.address." + operation.operationId(),
				example(takes.example(), edition)));
	}

	private static String example(String asked, Edition edition) {
		String example = "/api/v1/" + asked;
		String and = asked.contains("?") ? "&" : "?";
		return edition.frozen() ? example + and + Address.REVISION + "=" + edition.number() : example;
	}

}
