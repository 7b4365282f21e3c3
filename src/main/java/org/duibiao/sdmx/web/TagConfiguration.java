package org.duibiao.sdmx.web;

import org.duibiao.site.tag.EntityTags;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has answers tagged by what they are made of: here also by the format that is accepted.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TagConfiguration implements WebMvcConfigurer {

	private final EntityTags tags;

	TagConfiguration(EntityTags tags) {
		this.tags = tags;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.tags.check(HttpHeaders.ACCEPT))
			.addPathPatterns("/sdmx/2.1/**")
			.order(EntityTags.LAST);
	}

}
