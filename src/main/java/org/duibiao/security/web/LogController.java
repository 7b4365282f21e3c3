package org.duibiao.security.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.LogFilter;
import org.duibiao.security.LogPart;
import org.duibiao.security.Operator;
import org.duibiao.site.BadParameterException;
import org.duibiao.site.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of the log.
 */
@Controller
class LogController {

	private static final int ROWS = 50;

	private static final List<String> ACTIONS = Stream.of(Action.values()).map(Action::name).toList();

	private final ActionLog log;

	LogController(ActionLog log) {
		this.log = log;
	}

	@GetMapping("/admin/log")
	String page(Operator reader, @RequestParam(defaultValue = "") String operator,
			@RequestParam(defaultValue = "") String action, @RequestParam(defaultValue = "") String before,
			Model model) {
		List<String> operators = this.log.operators();
		LogFilter filter = new LogFilter(Parameters.optional("operator", operator, operators),
				Parameters.optional("action", action, ACTIONS).map(Action::valueOf));
		Optional<Long> number = number(before);
		LogPart part = number.map((it) -> this.log.before(it, filter, ROWS))
			.orElseGet(() -> this.log.newest(filter, ROWS));
		model.addAttribute("page", new LogPage(part, filter, number.isPresent(), operators));
		return "admin/log";
	}

	private static Optional<Long> number(String before) {
		if (!before.matches("(\\d{1,18})?")) {
			throw new BadParameterException("before", before, List.of("1, 2, 3 …"));
		}
		return Optional.of(before).filter((it) -> !it.isEmpty()).map(Long::valueOf);
	}

}
