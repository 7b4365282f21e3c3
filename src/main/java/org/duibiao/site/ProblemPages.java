package org.duibiao.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.site.problem.FullDisk;
import org.duibiao.site.problem.NotDoneException;
import org.duibiao.site.problem.Problem;
import org.duibiao.site.problem.ProblemView;
import org.duibiao.site.problem.UnreachableStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever goes wrong into a page in the reader's language that shows nothing of
 * the inside.
 */
@ControllerAdvice
class ProblemPages {

	private static final Logger logger = LoggerFactory.getLogger(ProblemPages.class);

	private static final int LONGEST_ECHO = 80;

	private static final Map<String, String> PATHS = Map.of("province", "provinces", "prefecture", "prefectures",
			"indicator", "indicators", "source", "sources");

	/** What programs are told, by status. */
	private static final Map<HttpStatus, String> TOLD = Map.of(HttpStatus.FORBIDDEN, "problem.api.403",
			HttpStatus.NOT_FOUND, "problem.api.404", HttpStatus.METHOD_NOT_ALLOWED, "problem.api.405",
			HttpStatus.NOT_ACCEPTABLE, "problem.api.406", HttpStatus.CONTENT_TOO_LARGE, "problem.api.413",
			HttpStatus.INTERNAL_SERVER_ERROR, "problem.api.500", HttpStatus.SERVICE_UNAVAILABLE, "problem.api.503",
			HttpStatus.INSUFFICIENT_STORAGE, "problem.api.507");

	private final MessageSource messages;

	private final ShellAdvice shells;

	ProblemPages(MessageSource messages, ShellAdvice shells) {
		this.messages = messages;
		this.shells = shells;
	}

	@ExceptionHandler
	ModelAndView unknown(UnknownCodeException ex, HttpServletRequest request, Locale locale) {
		List<Link> possible = ex.possible()
			.entrySet()
			.stream()
			.map((entry) -> link(ex.kind(), entry.getKey(), entry.getValue().in(locale)))
			.toList();
		String hint = possible.isEmpty() ? "" : say(locale, "unknown.possible");
		String text = say(locale, "unknown." + ex.kind(), echo(ex.code()));
		return answer(HttpStatus.NOT_FOUND, request, locale,
				new ProblemPage(say(locale, "problem.404"), text, hint, possible),
				new Wrong(sentAs(ex, request), echo(ex.code()), List.copyOf(ex.possible().keySet()), ""));
	}

	/** The parameter that has the code; the kind of the code if the path has it. */
	private static String sentAs(UnknownCodeException ex, HttpServletRequest request) {
		Map<String, String[]> sent = request.getParameterMap();
		return Stream.concat(Stream.of(ex.kind()), sent.keySet().stream().sorted())
			.filter((name) -> List.of(sent.getOrDefault(name, new String[0])).contains(ex.code()))
			.findFirst()
			.map(ProblemPages::echo)
			.orElse(ex.kind());
	}

	private static Link link(String kind, String code, String name) {
		Address address = switch (kind) {
			case "theme" -> Address.of("indicators").with("theme", code);
			case "ending" -> new Address(code, List.of());
			case "revision" -> new Address("/", List.of()).with(Address.REVISION, code);
			default -> Address.of(PATHS.getOrDefault(kind, kind), code);
		};
		return new Link(name + " (" + code + ")", address.toString());
	}

	@ExceptionHandler
	ModelAndView badParameter(BadParameterException ex, HttpServletRequest request, Locale locale) {
		String text = say(locale, ex.key(), echo(ex.parameter()), echo(ex.found()));
		String hint = ex.allowed().isEmpty() ? ""
				: say(locale, "problem.parameter.allowed", String.join(", ", ex.allowed()));
		return answer(HttpStatus.BAD_REQUEST, request, locale,
				new ProblemPage(say(locale, "problem.400"), text, hint, List.of()),
				new Wrong(echo(ex.parameter()), echo(ex.found()), ex.allowed(), ""));
	}

	@ExceptionHandler
	ModelAndView notDone(NotDoneException ex, HttpServletRequest request, Locale locale) {
		String reason = this.messages.getMessage(ex.reason().key(), ex.reason().arguments().toArray(), locale);
		return answer(
				ex.status(), request, locale, new ProblemPage(say(locale, "refusal.title"), reason,
						say(locale, "refusal.text"), List.of(new Link(say(locale, "admin.drafts"), "/admin"))),
				new Wrong("", "", List.of(), ""));
	}

	@ExceptionHandler
	ModelAndView mismatched(MethodArgumentTypeMismatchException ex, HttpServletRequest request, Locale locale) {
		return mismatched(ex.getName(), request, locale);
	}

	@ExceptionHandler
	ModelAndView mismatched(MethodArgumentNotValidException ex, HttpServletRequest request, Locale locale) {
		return mismatched(ex.getFieldErrors().stream().map(FieldError::getField).findFirst().orElse(""), request,
				locale);
	}

	private ModelAndView mismatched(String parameter, HttpServletRequest request, Locale locale) {
		String[] sent = request.getParameterValues(parameter);
		if (sent == null || sent.length < 2) {
			return general(HttpStatus.BAD_REQUEST, request, locale, "");
		}
		return badParameter(BadParameterException.repeated(parameter, String.join(", ", sent), List.of()), request,
				locale);
	}

	@ExceptionHandler({ ServletRequestBindingException.class, InvalidParameterException.class })
	ModelAndView malformed(Exception ex, HttpServletRequest request, Locale locale) {
		return general(HttpStatus.BAD_REQUEST, request, locale, "");
	}

	@ExceptionHandler
	ModelAndView clientWentAway(AsyncRequestNotUsableException ex, HttpServletRequest request) {
		logger.debug("The client of {} went away", request.getRequestURI(), ex);
		return new ModelAndView();
	}

	@ExceptionHandler
	ModelAndView unexpected(Exception ex, HttpServletRequest request, HttpServletResponse response, Locale locale)
			throws Exception {
		if (response.isCommitted()) {
			throw ex;
		}
		if (ex instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
			known.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
			return general(HttpStatus.valueOf(known.getStatusCode().value()), request, locale, "");
		}
		String incident = incident();
		log(incident, request.getRequestURI(), ex);
		response.setHeader(HttpHeaders.ETAG, null);
		if (response.isCommitted()) {
			// a file that broke off must not look whole: the container cuts the
			// connection
			throw ex;
		}
		return general(status(ex, response), request, locale, incident);
	}

	ModelAndView outside(HttpStatus status, HttpServletRequest request, HttpServletResponse response, Locale locale) {
		if (status.is4xxClientError()) {
			return general(status, request, locale, "");
		}
		String incident = incident();
		Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		Throwable thrown = (failure instanceof Throwable cause) ? cause : null;
		log(incident, Problem.path(request), thrown);
		return general(status(thrown, response), request, locale, incident);
	}

	/** Whoever meets a store that is out of reach is told when to come again. */
	private static HttpStatus status(@Nullable Throwable failure, HttpServletResponse response) {
		if (FullDisk.isCauseOf(failure)) {
			return HttpStatus.INSUFFICIENT_STORAGE;
		}
		if (UnreachableStore.isCauseOf(failure)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(UnreachableStore.PAUSE));
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		return HttpStatus.INTERNAL_SERVER_ERROR;
	}

	/** A store out of reach fails for many at once; one line for each is enough. */
	private static void log(String incident, String path, @Nullable Throwable failure) {
		if (UnreachableStore.isCauseOf(failure)) {
			logger.warn("Incident {} at {}: {}", incident, path, String.valueOf(failure));
		}
		else {
			logger.error("Incident {} at {}", incident, path, failure);
		}
	}

	private static String incident() {
		return UUID.randomUUID().toString().substring(0, 8);
	}

	private ModelAndView general(HttpStatus status, HttpServletRequest request, Locale locale, String incident) {
		String key = switch (status) {
			case NOT_FOUND, BAD_REQUEST, METHOD_NOT_ALLOWED, INTERNAL_SERVER_ERROR, SERVICE_UNAVAILABLE,
					INSUFFICIENT_STORAGE ->
				"problem." + status.value();
			default -> "problem.400";
		};
		return answer(status, request, locale,
				new ProblemPage(say(locale, key), say(locale, key + ".text", incident), "", List.of()),
				new Wrong("", "", List.of(), incident));
	}

	private ModelAndView answer(HttpStatus status, HttpServletRequest request, Locale locale, ProblemPage page,
			Wrong wrong) {
		return Problem.isToldTo(request)
				? new ModelAndView(new ProblemView(problem(status, request, page, wrong, locale)))
				: page(status, request, locale, page);
	}

	private Problem problem(HttpStatus status, HttpServletRequest request, ProblemPage page, Wrong wrong,
			Locale locale) {
		String key = TOLD.getOrDefault(status, "problem.api.400");
		String detail = wrong.parameter().isEmpty() ? say(locale, key + ".text", wrong.incident()) : page.text();
		String allowed = wrong.allowed().isEmpty() ? ""
				: " " + say(locale, "problem.parameter.allowed", String.join(", ", wrong.allowed()));
		return new Problem("about:blank", say(locale, key), status.value(), detail + allowed, Problem.path(request),
				wrong.parameter(), wrong.found(), wrong.allowed(), wrong.incident());
	}

	private ModelAndView page(HttpStatus status, HttpServletRequest request, Locale locale, ProblemPage page) {
		ModelAndView view = new ModelAndView("problem", status);
		view.addObject("page", page);
		view.addObject("shell", this.shells.shell(request, locale));
		return view;
	}

	private static String echo(String found) {
		return Parameters.shown(found, LONGEST_ECHO);
	}

	private String say(Locale locale, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/**
	 * What exactly is wrong.
	 */
	private record Wrong(String parameter, String found, List<String> allowed, String incident) {

	}

}
