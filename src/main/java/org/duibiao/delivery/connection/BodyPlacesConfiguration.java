package org.duibiao.delivery.connection;

import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps three quarters of the threads for requests that wait for nobody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BodyPlacesConfiguration {

	private static final int SHARE = 4;

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bodyPlaces(MessageSource messages,
			@Value("${server.tomcat.threads.max:200}") int threads) {
		String refusal = told(messages, Locale.CHINESE) + "\n" + told(messages, Locale.ENGLISH) + "\n";
		return (server) -> server.addEngineValves(new BodyPlaces(Math.max(1, threads / SHARE), refusal));
	}

	private static String told(MessageSource messages, Locale locale) {
		return messages.getMessage("problem.crowded", new Object[0], locale);
	}

}
