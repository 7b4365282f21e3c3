package org.duibiao.replica;

import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Puts the way to the servers of PostgreSQL in place of the connections to one; a store
 * in H2 stays as it is.
 */
@Component
class StoreServers implements DestructionAwareBeanPostProcessor, Ordered {

	private static final String POSTGRES = "jdbc:postgresql:";

	private final Environment settings;

	private final ObjectProvider<Servers> servers;

	private Optional<HikariDataSource> replica = Optional.empty();

	StoreServers(Environment settings, ObjectProvider<Servers> servers) {
		this.settings = settings;
		this.servers = servers;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof HikariDataSource pool) ? connections(pool) : bean;
	}

	private Object connections(HikariDataSource primary) {
		String address = this.settings.getProperty("duibiao.read.url", "");
		if (!String.valueOf(primary.getJdbcUrl()).startsWith(POSTGRES)) {
			if (!address.isBlank()) {
				throw new IllegalStateException("duibiao.read.url names a replica of a PostgreSQL server; the store is "
						+ primary.getJdbcUrl());
			}
			return primary;
		}
		if (!address.isBlank()) {
			this.replica = Optional.of(ReplicaPool.of(address, primary, this.settings));
		}
		return new StoreConnections(primary, this.replica, this.servers.getObject());
	}

	/** Before whoever wraps any connections, and would hide the pool. */
	@Override
	public int getOrder() {
		return 0;
	}

	@Override
	public boolean requiresDestruction(Object bean) {
		return bean instanceof HikariDataSource;
	}

	@Override
	public void postProcessBeforeDestruction(Object bean, String name) {
		this.replica.ifPresent(HikariDataSource::close);
	}

}
