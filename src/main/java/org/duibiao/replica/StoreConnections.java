package org.duibiao.replica;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to the store, each to the server to which the route of the thread leads.
 * <p>
 * A route that need not wait for the primary does not while it is known to be out of
 * reach, and turns to it when the replica cannot be reached.
 */
final class StoreConnections extends DelegatingDataSource {

	/** What PostgreSQL's driver says when there is nobody. */
	private static final String NOBODY_THERE = "08001";

	private final HikariDataSource primary;

	private final Optional<HikariDataSource> replica;

	private final Servers servers;

	StoreConnections(HikariDataSource primary, Optional<HikariDataSource> replica, Servers servers) {
		super(primary);
		this.primary = primary;
		this.replica = replica;
		this.servers = servers;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Optional<Route> route = Route.current();
		return route.isPresent() ? patient(connection(route.get()), route.get().patience())
				: this.primary.getConnection();
	}

	private Connection connection(Route route) throws SQLException {
		if (route.server() == Server.REPLICA && this.replica.isPresent()) {
			try {
				return this.replica.get().getConnection();
			}
			catch (SQLException ex) {
				if (route.isFixed()) {
					throw ex;
				}
				this.servers.replicaFailed();
				route.turnToPrimary();
			}
		}
		if (!route.isFixed() && !this.servers.isPrimaryUp()) {
			throw new SQLTransientConnectionException("The primary was out of reach when it was asked last",
					NOBODY_THERE);
		}
		return this.primary.getConnection();
	}

	/** The pool takes the limit off again when the connection comes back. */
	private static Connection patient(Connection connection, Duration patience) throws SQLException {
		try {
			connection.setNetworkTimeout(Runnable::run, (int) patience.toMillis());
			return connection;
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
	}

}
