package org.duibiao.api.v1.request;

import java.io.IOException;
import java.util.List;

import org.duibiao.site.head.PublicAddress;
import org.duibiao.site.tag.EntityTags;
import org.duibiao.wording.Editions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How requests to the interface are read, from whatever site they come.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RequestConfiguration implements WebMvcConfigurer {

	private static final String ALL = "/api/v1/**";

	private final ObjectProvider<Editions> editions;

	private final EntityTags tags;

	private final MessageSource messages;

	private final PublicAddress addresses;

	RequestConfiguration(ObjectProvider<Editions> editions, EntityTags tags, MessageSource messages,
			PublicAddress addresses) {
		this.addresses = addresses;
		this.editions = editions;
		this.tags = tags;
		this.messages = messages;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ApiRequestArgument(this.editions, this.messages, this.addresses));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new RequestCheck()).addPathPatterns(ALL);
		registry.addInterceptor(this.tags.check()).addPathPatterns(ALL).order(EntityTags.LAST);
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(new PlainTypes()));
	}

	@Bean
	static FilterRegistrationBean<CorsFilter> openForReading() {
		CorsConfiguration reading = new CorsConfiguration();
		reading.addAllowedOrigin(CorsConfiguration.ALL);
		reading.setAllowedMethods(List.of("GET", "HEAD", "OPTIONS"));
		reading.addAllowedHeader(CorsConfiguration.ALL);
		reading.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LINK));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration(ALL, reading);
		CorsFilter filter = new CorsFilter(source);
		filter.setCorsProcessor(new Refusal());
		FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/api/v1/*");
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

	/**
	 * Has what is refused told like any other problem.
	 */
	private static final class Refusal extends DefaultCorsProcessor {

		@Override
		protected void rejectRequest(ServerHttpResponse response) throws IOException {
			if (response instanceof ServletServerHttpResponse answer) {
				answer.getServletResponse().sendError(HttpStatus.FORBIDDEN.value());
			}
		}

	}

}
