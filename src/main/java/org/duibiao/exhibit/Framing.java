package org.duibiao.exhibit;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets other sites show a chart in a frame. Only a page that was made is opened to them:
 * a problem at the same address stays as closed as everything else.
 */
@Configuration(proxyBeanMethods = false)
class Framing implements WebMvcConfigurer, HandlerInterceptor {

	private static final String POLICY = "Content-Security-Policy";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/embed/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && Embeds.VIEW.equals(view.getViewName())) {
			Optional.ofNullable(response.getHeader(POLICY))
				.map((closed) -> closed.replace("frame-ancestors 'none'", "frame-ancestors *"))
				.ifPresent((open) -> response.setHeader(POLICY, open));
			response.setHeader("Cross-Origin-Opener-Policy", "unsafe-none");
			response.setHeader("X-Robots-Tag", "noindex");
		}
	}

}
