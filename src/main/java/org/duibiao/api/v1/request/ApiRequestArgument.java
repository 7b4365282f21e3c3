package org.duibiao.api.v1.request;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.duibiao.api.v1.composing.Bilingual;
import org.duibiao.site.head.PublicAddress;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller what is asked of the interface.
 */
class ApiRequestArgument implements HandlerMethodArgumentResolver {

	private final ObjectProvider<Editions> editions;

	private final MessageSource messages;

	private final PublicAddress addresses;

	ApiRequestArgument(ObjectProvider<Editions> editions, MessageSource messages, PublicAddress addresses) {
		this.addresses = addresses;
		this.editions = editions;
		this.messages = messages;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(ApiRequest.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest request = Optional.ofNullable(web.getNativeRequest(HttpServletRequest.class)).orElseThrow();
		Query query = (Query) Optional.ofNullable(web.getAttribute(RequestCheck.QUERY, RequestAttributes.SCOPE_REQUEST))
			.orElseThrow();
		Edition edition = query.one(Parameter.REVISION)
			.map((number) -> this.editions.getObject().asOf(Integer.parseInt(number), web.getLocale()))
			.orElseGet(() -> this.editions.getObject().newest(web.getLocale()));
		String root = this.addresses.root(request);
		return new ApiRequest(Bilingual.of(edition, this.messages, root), query, request.getRequestURI());
	}

}
