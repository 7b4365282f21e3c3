package org.duibiao.site;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Remembers the language that an address asks for, and refuses one that is not there.
 */
class LanguageChoice implements HandlerInterceptor {

	/** In a frame of another site nobody chose anything to remember. */
	private static final String FRAMED = "/embed/";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String asked = request.getParameter(Languages.LANG);
		if (asked != null) {
			Parameters.oneOf(Languages.LANG, asked, Languages.CODES);
			if (request.getRequestURI().startsWith(FRAMED)) {
				return true;
			}
			ResponseCookie cookie = ResponseCookie.from(Languages.LANG, asked)
				.path("/")
				.maxAge(Duration.ofDays(365))
				.httpOnly(true)
				.secure(request.isSecure())
				.sameSite("Lax")
				.build();
			response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		}
		return true;
	}

}
