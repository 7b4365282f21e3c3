package org.duibiao.delivery.connection;

import org.apache.catalina.connector.Connector;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Sets up the connections of clients.
 * <p>
 * A usual page goes out in one piece, compressed and with its headers, instead of two.
 * Each connection holds memory for that as long as it is open, whether its client asks
 * for anything or not; so all of them together get an eighth of the memory, unless the
 * settings say how many there may be.
 */
@Component
@ConditionalOnWebApplication
class Connections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	static final String MOST = "server.tomcat.max-connections";

	private static final int WRITTEN = 16 * 1024;

	private static final int READ = 8 * 1024;

	private static final int SHARE = 8;

	/** As many as the container would take whatever they hold. */
	private static final int USUAL = 8_192;

	private final boolean told;

	Connections(Environment settings) {
		this.told = settings.containsProperty(MOST);
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory server) {
		server.addConnectorCustomizers(this::customize);
	}

	private void customize(Connector connector) {
		connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITTEN));
		connector.setProperty("socket.appReadBufSize", Integer.toString(READ));
		if (!this.told) {
			connector.setProperty("maxConnections", Integer.toString(most(Runtime.getRuntime().maxMemory())));
		}
	}

	/**
	 * How many connections there may be.
	 * @param memory how much memory the application may have, in bytes
	 * @return the number
	 */
	static int most(long memory) {
		return (int) Math.min(memory / SHARE / (WRITTEN + READ), USUAL);
	}

}
