package org.duibiao.revision;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets up the connections to a store.
 * <p>
 * H2 in a file writes half a second after it has confirmed, and closes itself when the
 * disk is full. Here it writes first, so that nothing confirmed is lost, and connections
 * to a store that has closed itself are given up, so that the next one opens it again. A
 * quarter of the memory holds pages of the store: the keys of a large draft come in any
 * order, and would be read and written over and over with the little that is usual.
 * <p>
 * PostgreSQL gets many rows by one statement. Whether it is there is found out within
 * seconds, on a wire that was cut as well.
 */
@Component
class StorePool implements BeanPostProcessor {

	private static final String FILE = "jdbc:h2:file:";

	/**
	 * How long after its last use a connection is taken for alive; the pool has no other
	 * place to say it.
	 */
	private static final String UNTESTED = "com.zaxxer.hikari.aliveBypassWindowMs";

	private static final String POSTGRES = "jdbc:postgresql:";

	private static final long USUAL_PATIENCE_MILLIS = 30_000;

	private static final long PATIENCE_MILLIS = 3_000;

	private static final long TEST_MILLIS = 1_000;

	private static final long CACHE_KILOBYTES = Runtime.getRuntime().maxMemory() / 4 / 1024;

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			String url = String.valueOf(pool.getJdbcUrl());
			if (url.startsWith(FILE)) {
				pool.setConnectionInitSql("set write_delay 0; set cache_size " + CACHE_KILOBYTES);
				pool.setConnectionTestQuery("select 1");
				System.setProperty(UNTESTED, "0");
				pool.setExceptionOverrideClassName(ClosedStore.class.getName());
			}
			else if (url.startsWith(POSTGRES)) {
				setUpPostgres(pool);
			}
		}
		return bean;
	}

	private static void setUpPostgres(HikariDataSource pool) {
		pool.addDataSourceProperty("reWriteBatchedInserts", "true");
		pool.addDataSourceProperty("connectTimeout", "3");
		pool.addDataSourceProperty("tcpKeepAlive", "true");
		if (pool.getConnectionTimeout() == USUAL_PATIENCE_MILLIS) {
			pool.setValidationTimeout(TEST_MILLIS);
			pool.setConnectionTimeout(PATIENCE_MILLIS);
		}
	}

	/**
	 * Knows what H2 says of a store that has closed itself.
	 */
	public static final class ClosedStore implements SQLExceptionOverride {

		private static final int CLOSED = 90098;

		@java.lang.Override
		public Override adjudicate(SQLException failure) {
			return (failure.getErrorCode() == CLOSED) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
		}

	}

}
