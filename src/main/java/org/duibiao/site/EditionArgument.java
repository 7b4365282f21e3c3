package org.duibiao.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the edition that the reader asks for: the newest revision or, with
 * {@code ?revision=N}, exactly that one; in the language of the request.
 */
class EditionArgument implements HandlerMethodArgumentResolver {

	private final ObjectProvider<Editions> editions;

	EditionArgument(ObjectProvider<Editions> editions) {
		this.editions = editions;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Edition.class);
	}

	@Override
	public Edition resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		String[] asked = request.getParameterValues(Address.REVISION);
		if (asked != null && Arrays.stream(asked).distinct().count() > 1) {
			throw new BadParameterException(Address.REVISION, String.join(", ", asked), List.of(asked));
		}
		Edition edition = edition(request.getParameter(Address.REVISION), LocaleContextHolder.getLocale());
		if (model != null) {
			model.addAttribute("edition", edition);
		}
		return edition;
	}

	private Edition edition(@Nullable String revision, Locale locale) {
		Editions all = this.editions.getObject();
		if (revision == null || revision.isEmpty()) {
			return all.newest(locale);
		}
		if (!revision.matches("[1-9]\\d{0,8}")) {
			String newest = all.newest(locale).number().toString();
			throw new BadParameterException(Address.REVISION, revision, List.of("1 … " + newest));
		}
		return all.asOf(Integer.parseInt(revision), locale);
	}

}
