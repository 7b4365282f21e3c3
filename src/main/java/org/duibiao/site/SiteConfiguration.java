package org.duibiao.site;

import java.util.List;

import org.duibiao.export.AttachmentConverter;
import org.duibiao.export.Format;
import org.duibiao.site.tag.EntityTags;
import org.duibiao.wording.Editions;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How requests are read: the language first.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SiteConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<Editions> editions;

	private final EntityTags tags;

	SiteConfiguration(ObjectProvider<Editions> editions, EntityTags tags) {
		this.editions = editions;
		this.tags = tags;
	}

	@Bean
	static Languages localeResolver() {
		return new Languages();
	}

	@Bean
	SmartInitializingSingleton htmlWhateverTheAddress(ThymeleafViewResolver views) {
		return () -> views.setForceContentType(true);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new EditionArgument(this.editions));
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, Format.class, Format::ofEnding);
		registry.addConverter(String[].class, String.class, SiteConfiguration::single);
	}

	/** Spring would put commas between them, which nobody sent. */
	private static String single(String[] values) {
		if (values.length != 1) {
			throw new IllegalArgumentException(values.length + " values where one is expected");
		}
		return values[0];
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.addCustomConverter(new AttachmentConverter());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LanguageChoice())
			.addPathPatterns("/**")
			.excludePathPatterns("/assets/**", "/webjars/**", "/favicon.svg", "/icon-*.png", "/apple-touch-icon.png",
					"/api/v1/**");
		registry.addInterceptor(this.tags.check())
			.addPathPatterns("/**")
			.excludePathPatterns("/api/v1/**", "/sdmx/**")
			.order(EntityTags.LAST);
	}

}
