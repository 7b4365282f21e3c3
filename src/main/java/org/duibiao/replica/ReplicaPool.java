package org.duibiao.replica;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.core.env.Environment;

/**
 * Makes the connections to the replica: as many as to the primary, for reading only, and
 * given up soon, as there is the primary to turn to. The replica need not be there at the
 * start.
 */
final class ReplicaPool {

	private static final int PATIENCE_MILLIS = 1_000;

	private static final int TEST_MILLIS = 500;

	private ReplicaPool() {
	}

	static HikariDataSource of(String address, HikariDataSource primary, Environment settings) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("replica");
		config.setJdbcUrl(address);
		config.setUsername(settings.getProperty("duibiao.read.username", primary.getUsername()));
		config.setPassword(settings.getProperty("duibiao.read.password", primary.getPassword()));
		config.setReadOnly(true);
		config.setMaximumPoolSize(primary.getMaximumPoolSize());
		config.setConnectionTimeout(PATIENCE_MILLIS);
		config.setValidationTimeout(TEST_MILLIS);
		config.setInitializationFailTimeout(-1);
		config.addDataSourceProperty("connectTimeout", "1");
		config.addDataSourceProperty("tcpKeepAlive", "true");
		return new HikariDataSource(config);
	}

}
