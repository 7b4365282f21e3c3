package org.duibiao.delivery.connection;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets requests be taken by virtual threads, one for each, where the Java runtime has
 * them: an answer that is kept is handed out without waiting for the operating system to
 * change threads. What has to be made is left to {@link Makers}.
 */
@Component
@ConditionalOnWebApplication
class LightThreads implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	/** From here on one that waits within a lock lets others go on (JEP 491). */
	private static final int FIRST_RELEASE = 24;

	private static final String NAME = "request-";

	private final boolean wanted;

	LightThreads(@Value("${duibiao.virtual-threads:true}") boolean wanted) {
		this.wanted = wanted;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory server) {
		if (this.wanted && isThere()) {
			server.addProtocolHandlerCustomizers((requests) -> requests.setExecutor(new VirtualThreadExecutor(NAME)));
		}
	}

	/**
	 * Whether the Java runtime has them.
	 * @return whether it has
	 */
	static boolean isThere() {
		return Runtime.version().feature() >= FIRST_RELEASE;
	}

	/**
	 * Whether what runs is run by one of them.
	 * @return whether it is, as told by the name: the baseline of Java has no other way
	 */
	static boolean isCurrent() {
		return Thread.currentThread().getName().startsWith(NAME);
	}

}
