package org.duibiao.delivery.connection;

import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many connections there may be, and what they hold.
 */
class ConnectionsTests {

	@Test
	void areAsManyAsAnEighthOfTheMemoryHoldsButNotMoreThanUsual() {
		assertThat(Connections.most(256L << 20)).isEqualTo(1365);
		assertThat(Connections.most(8L << 30)).isEqualTo(8_192);
	}

	@Test
	void areLimitedWhereNobodySaysOtherwise() {
		Connector connector = connector(new MockEnvironment());
		assertThat(connector.getProperty("maxConnections"))
			.isEqualTo(Connections.most(Runtime.getRuntime().maxMemory()));
		assertThat(connector.getProperty("socket.appWriteBufSize")).isEqualTo("16384");
	}

	@Test
	void areAsManyAsTheSettingsSay() {
		Connector usual = new Connector();
		assertThat(connector(new MockEnvironment().withProperty(Connections.MOST, "77")).getProperty("maxConnections"))
			.as("left to whoever reads the settings")
			.isEqualTo(usual.getProperty("maxConnections"));
	}

	private static Connector connector(MockEnvironment settings) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		new Connections(settings).customize(factory);
		TomcatWebServer server = (TomcatWebServer) factory.getWebServer();
		try {
			server.start();
			return server.getTomcat().getConnector();
		}
		finally {
			server.destroy();
		}
	}

}
