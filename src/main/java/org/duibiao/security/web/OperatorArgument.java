package org.duibiao.security.web;

import java.util.Optional;

import org.duibiao.security.Operator;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the operator who has signed in. A handler with this argument never
 * runs without one, wherever it is mapped.
 */
class OperatorArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Operator.class);
	}

	@Override
	public Operator resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
	}

	static Optional<Operator> current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Operator operator)
				? Optional.of(operator) : Optional.empty();
	}

}
