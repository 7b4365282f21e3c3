package org.duibiao.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.site.Address;
import org.duibiao.site.Languages;
import org.duibiao.site.head.PublicAddress;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from what is kept, and keeps what is answered for the first time.
 * <p>
 * Only whole answers of status 200 to readers are kept. Programs ask for too many
 * different things, and operators for what is theirs alone.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AnswerFilter extends OncePerRequestFilter {

	private static final List<String> LEFT_ALONE = List.of("/admin", "/api/v1", "/mcp", "/sdmx", "/actuator");

	/** Whoever asks has to ask each time; a page says so before anything else does. */
	private static final String ASKED_EACH_TIME = "no-cache";

	/** Readers ask each time; a proxy may answer for a second without asking. */
	private static final String KEPT_FOR_A_SECOND = "public, max-age=0, s-maxage=1, must-revalidate";

	private static final String KEPT_FOR_AN_HOUR = "public, max-age=3600";

	/** Whoever has waited that long for another request makes the answer too. */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private final AnswerCache cache;

	private final StoreWatch watch;

	private final Languages languages;

	private final PublicAddress addresses;

	private final Assets assets;

	private final Underway underway = new Underway(LONGEST_WAIT);

	AnswerFilter(AnswerCache cache, StoreWatch watch, Languages languages, PublicAddress addresses, Assets assets) {
		this.cache = cache;
		this.watch = watch;
		this.languages = languages;
		this.addresses = addresses;
		this.assets = assets;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		return !reading || isLeftAlone(path) || this.assets.find(path).isPresent();
	}

	private static boolean isLeftAlone(String path) {
		for (String beginning : LEFT_ALONE) {
			if (path.startsWith(beginning)) {
				return true;
			}
		}
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<AnswerKey> key = this.watch.state()
			.filter((state) -> this.cache.isOn())
			.flatMap((state) -> AnswerKey.of(request, this.languages, this.addresses, state));
		Optional<Answer> answer = key.flatMap(this.cache::find);
		if (answer.isEmpty()) {
			try (Underway.Turn turn = key.map(this.underway::begin).orElse(Underway.Turn.NOBODYS)) {
				// whoever had the turn before may have made it
				answer = key.flatMap(this.cache::find);
				if (answer.isEmpty()) {
					answer = make(request, response, chain, turn);
					answer.ifPresent((made) -> key.ifPresent((it) -> this.cache.keep(it, made)));
				}
			}
		}
		if (answer.isPresent()) {
			answer.get().write(request, response);
		}
	}

	/** Makes an answer that others may get too; any other goes through. */
	private Optional<Answer> make(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Underway.Turn turn) throws ServletException, IOException {
		RecordedResponse recorded = new RecordedResponse(response, this.cache.largest(), turn::close);
		chain.doFilter(new WholeRequest(request), recorded);
		Optional<byte[]> whole = recorded.held();
		if (whole.isEmpty() || response.isCommitted()) {
			return Optional.empty();
		}
		if (response.getStatus() != HttpServletResponse.SC_OK || !isForAll(response) || request.isAsyncStarted()) {
			recorded.passOn();
			return Optional.empty();
		}
		if (!response.containsHeader(HttpHeaders.SET_COOKIE)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, kept(request, response));
		}
		return Optional.of(Answer.of(request, response, whole.get()));
	}

	/** Only the language may be remembered in an answer that others get too. */
	private static boolean isForAll(HttpServletResponse response) {
		return ASKED_EACH_TIME.equals(response.getHeader(HttpHeaders.CACHE_CONTROL))
				&& response.getHeaders(HttpHeaders.SET_COOKIE)
					.stream()
					.allMatch((cookie) -> cookie.startsWith(Languages.LANG + "="));
	}

	/** A page of an old revision names the newest one, a file of it never changes. */
	private static String kept(HttpServletRequest request, HttpServletResponse response) {
		boolean frozen = !Objects.requireNonNullElse(request.getParameter(Address.REVISION), "").isEmpty();
		boolean page = Objects.requireNonNullElse(response.getContentType(), "").startsWith("text/html");
		return (frozen && !page) ? KEPT_FOR_AN_HOUR : KEPT_FOR_A_SECOND;
	}

}
