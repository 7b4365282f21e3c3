package org.duibiao.testing;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The tools of page tests.
 */
@TestConfiguration(proxyBeanMethods = false)
class SiteTestConfiguration {

	@Bean
	static StatementCount statementCount() {
		return new StatementCount();
	}

	@Bean
	static BeanPostProcessor countedDataSource(StatementCount statements) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? statements.of(source) : bean;
			}
		};
	}

	@Bean
	Site site(MockMvcTester mvc, Environment environment) {
		return new Site(mvc, environment);
	}

	@Bean
	SiteAddresses siteAddresses(RequestMappingHandlerMapping requestMappingHandlerMapping) {
		return new SiteAddresses(requestMappingHandlerMapping);
	}

}
