package org.duibiao.revision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * How many statements the store is asked to execute, and how long it takes to answer, for
 * whoever watches the application. A batch is one statement; rows that are fetched later
 * take no part in the time. Where nobody watches, connections are left as they are.
 */
@Component
@ConditionalOnBooleanProperty("management.prometheus.metrics.export.enabled")
class StatementMeter implements BeanPostProcessor, MeterBinder {

	private volatile Map<Verb, Timer> times = Map.of();

	@Override
	public void bindTo(MeterRegistry registry) {
		this.times = Arrays.stream(Verb.values())
			.collect(Collectors.toMap(Function.identity(),
					(kind) -> Timer.builder("duibiao.statements")
						.tag("kind", kind.name().toLowerCase(Locale.ROOT))
						.description("Statements that the store executed")
						.register(registry)));
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new TimedSource(source, this) : bean;
	}

	private Connection timed(Connection connection) {
		return proxy(Connection.class, (method, arguments) -> {
			Object result = call(connection, method, arguments);
			if (method.getName().equals("prepareStatement") && result instanceof PreparedStatement prepared) {
				return timed(PreparedStatement.class, prepared, Verb.of(arguments));
			}
			return method.getName().equals("createStatement") && result instanceof Statement statement
					? timed(Statement.class, statement, Verb.OTHER) : result;
		});
	}

	private <T extends Statement> T timed(Class<T> type, T statement, Verb kind) {
		return proxy(type, (method, arguments) -> {
			if (!method.getName().startsWith("execute")) {
				return call(statement, method, arguments);
			}
			long began = System.nanoTime();
			try {
				return call(statement, method, arguments);
			}
			finally {
				Timer time = this.times.get((arguments != null) ? Verb.of(arguments) : kind);
				if (time != null) {
					time.record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
				}
			}
		});
	}

	private static <T> T proxy(Class<T> type, Call call) {
		return type.cast(Proxy.newProxyInstance(StatementMeter.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> method.getName().equals("equals") ? proxy == arguments[0]
						: call.answer(method, arguments)));
	}

	private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	/**
	 * A source of connections whose statements are timed.
	 */
	private static final class TimedSource extends DelegatingDataSource {

		private final StatementMeter meter;

		private TimedSource(DataSource source, StatementMeter meter) {
			super(source);
			this.meter = meter;
		}

		@Override
		public Connection getConnection() throws SQLException {
			return this.meter.timed(super.getConnection());
		}

		@Override
		public Connection getConnection(String username, String password) throws SQLException {
			return this.meter.timed(super.getConnection(username, password));
		}

	}

	/**
	 * What a proxy does instead of a method.
	 */
	@FunctionalInterface
	private interface Call {

		@Nullable Object answer(Method method, Object @Nullable [] arguments) throws Throwable;

	}

	/**
	 * The first words by which statements are told apart.
	 */
	private enum Verb {

		SELECT, INSERT, UPDATE, DELETE, OTHER;

		private static Verb of(Object @Nullable [] arguments) {
			String sql = (arguments != null && arguments[0] instanceof String text) ? text.stripLeading() : "";
			return Arrays.stream(values())
				.filter((kind) -> sql.regionMatches(true, 0, kind.name(), 0, kind.name().length()))
				.findFirst()
				.orElse(OTHER);
		}

	}

}
