package org.duibiao.site;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How requests are read: the language first.
 */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

	@Bean
	Languages localeResolver() {
		return new Languages();
	}

	@Bean
	SmartInitializingSingleton htmlWhateverTheAddress(ThymeleafViewResolver views) {
		return () -> views.setForceContentType(true);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LanguageChoice())
			.addPathPatterns("/**")
			.excludePathPatterns("/assets/**", "/webjars/**", "/favicon.svg");
	}

}
