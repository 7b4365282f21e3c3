package org.duibiao.security.web;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.Operator;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * What follows when somebody signs in, is not let in, or signs out.
 */
class SignInOutcome
		implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler, LogoutSuccessHandler {

	private final ActionLog log;

	SignInOutcome(ActionLog log) {
		this.log = log;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) {
		record(authentication, Action.SIGNED_IN);
		lead(response, AdminPaths.target(Objects.requireNonNullElse(request.getParameter("to"), "")));
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException, ServletException {
		request.setAttribute(SignInController.FAILURE, exception);
		request.getRequestDispatcher(AdminPaths.SIGN_IN).forward(request, response);
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		if (authentication != null) {
			record(authentication, Action.SIGNED_OUT);
		}
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		lead(response, AdminPaths.SIGN_IN + "?out=1");
	}

	private void record(Authentication authentication, Action action) {
		if (authentication.getPrincipal() instanceof Operator operator) {
			this.log.record(operator.name(), action, "", "");
		}
	}

	/** A path alone: which host the reader sees is no matter of ours. */
	private static void lead(HttpServletResponse response, String address) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, address);
	}

}
