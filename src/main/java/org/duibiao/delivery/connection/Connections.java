package org.duibiao.delivery.connection;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Sets up the connections of clients.
 * <p>
 * A usual page goes out in one piece, compressed and with its headers, instead of two.
 */
@Component
@ConditionalOnWebApplication
class Connections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private static final int PIECE = 24 * 1024;

	@Override
	public void customize(ConfigurableTomcatWebServerFactory server) {
		server.addConnectorCustomizers(
				(connector) -> connector.setProperty("socket.appWriteBufSize", Integer.toString(PIECE)));
	}

}
