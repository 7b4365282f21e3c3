package org.duibiao.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that a data source executes.
 */
public final class StatementCount {

	private final AtomicInteger executed = new AtomicInteger();

	private volatile Thread counted = Thread.currentThread();

	/**
	 * How many statements something executes on the thread of the caller; work in the
	 * background does not count.
	 * @param action what is done
	 * @return the number of statements
	 */
	public int during(Runnable action) {
		this.counted = Thread.currentThread();
		int before = this.executed.get();
		action.run();
		return this.executed.get() - before;
	}

	DataSource of(DataSource source) {
		return new DelegatingDataSource(source) {
			@Override
			public Connection getConnection() throws SQLException {
				return counted(super.getConnection(), Connection.class);
			}
		};
	}

	private <T> T counted(T target, Class<T> type) {
		return type.cast(
				Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { type }, (proxy, method, args) -> {
					if (method.getName().startsWith("execute") && Thread.currentThread() == this.counted) {
						this.executed.incrementAndGet();
					}
					try {
						return counted(method.invoke(target, args));
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				}));
	}

	private Object counted(Object result) {
		if (result instanceof CallableStatement statement) {
			return counted(statement, CallableStatement.class);
		}
		if (result instanceof PreparedStatement statement) {
			return counted(statement, PreparedStatement.class);
		}
		return (result instanceof Statement statement) ? counted(statement, Statement.class) : result;
	}

}
