package org.duibiao.revision;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets up the connections to an H2 store in a file.
 * <p>
 * H2 writes half a second after it has confirmed, and closes itself when the disk is
 * full. Here it writes first, so that nothing confirmed is lost, and connections to a
 * store that has closed itself are given up, so that the next one opens it again.
 */
@Component
class FileStorePool implements BeanPostProcessor {

	private static final String FILE = "jdbc:h2:file:";

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith(FILE)) {
			pool.setConnectionInitSql("set write_delay 0");
			pool.setConnectionTestQuery("select 1");
			pool.setExceptionOverrideClassName(ClosedStore.class.getName());
		}
		return bean;
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
