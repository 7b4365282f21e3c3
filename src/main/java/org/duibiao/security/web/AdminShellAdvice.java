package org.duibiao.security.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.duibiao.site.Link;
import org.duibiao.site.problem.Problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Puts the navigation of operators on every page that is made for one.
 */
@ControllerAdvice(annotations = Controller.class)
class AdminShellAdvice {

	/**
	 * The pages of operators by the message keys of their labels; other modules have
	 * them.
	 */
	private static final List<Link> PAGES = List.of(new Link("admin.drafts", AdminPaths.ROOT),
			new Link("admin.upload", "/admin/upload"), new Link("admin.reading", "/admin/reading"),
			new Link("admin.revisions", "/admin/revisions"), new Link("admin.log", "/admin/log"));

	private final Supplier<List<Link>> pages;

	AdminShellAdvice(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.pages = SingletonSupplier.of(() -> mapped(mappings.getObject()));
	}

	private static List<Link> mapped(RequestMappingHandlerMapping mappings) {
		Set<String> patterns = mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.collect(Collectors.toSet());
		return PAGES.stream().filter((page) -> patterns.contains(page.href())).toList();
	}

	@ModelAttribute
	void addShell(HttpServletRequest request, Model model) {
		OperatorArgument.current().ifPresent((operator) -> {
			String path = Problem.path(request);
			model.addAttribute("admin", new AdminShell(operator.name(),
					this.pages.get().stream().map((page) -> entry(page, path)).toList()));
		});
	}

	private static AdminShell.Entry entry(Link page, String path) {
		boolean current = path.equals(page.href())
				|| (!page.href().equals(AdminPaths.ROOT) && path.startsWith(page.href() + "/"));
		return new AdminShell.Entry(page.label(), page.href(), current);
	}

}
