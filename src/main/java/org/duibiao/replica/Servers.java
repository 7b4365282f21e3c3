package org.duibiao.replica;

import java.time.Duration;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What is known of the servers that hold the store: whether the primary can be reached,
 * and whether readers' pages may be read from the replica.
 * <p>
 * Whoever asks the servers says so here; everybody else is led by it. Thread-safe.
 */
@Component
public class Servers implements MeterBinder {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final boolean replica;

	private volatile boolean primaryUp = true;

	private volatile boolean replicaServes;

	/** Not any more since a reader was let down, until it is asked again. */
	private volatile boolean replicaTrusted;

	Servers(@Value("${duibiao.read.url:}") String replica) {
		this.replica = !replica.isBlank();
	}

	/**
	 * Whether there is a replica to read from, up or not.
	 * @return whether one was named in the settings
	 */
	public boolean haveReplica() {
		return this.replica;
	}

	/**
	 * Asks one of the servers, and no other one, however little is known of it.
	 * @param <T> what it answers
	 * @param server the server
	 * @param question reads something from the store
	 * @return the answer; within some seconds there is one, or an exception
	 */
	public <T> T ask(Server server, Supplier<T> question) {
		T answer = Route.to(server, PATIENCE).run(question);
		if (server == Server.REPLICA) {
			this.replicaTrusted = true;
		}
		return answer;
	}

	/**
	 * Tells what was found out.
	 * @param primary whether the primary answers
	 * @param serving whether the replica has exactly what readers are shown
	 */
	public void tell(boolean primary, boolean serving) {
		this.primaryUp = primary;
		this.replicaServes = serving;
	}

	boolean isPrimaryUp() {
		return this.primaryUp;
	}

	boolean isReplicaServing() {
		return this.replicaServes && this.replicaTrusted;
	}

	/** It is not read from any more until it has answered again. */
	void replicaFailed() {
		this.replicaTrusted = false;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("duibiao.primary.up", () -> this.primaryUp ? 1 : 0)
			.description("Whether the primary could be reached when it was asked last")
			.register(registry);
		if (this.replica) {
			Gauge.builder("duibiao.replica.serving", () -> isReplicaServing() ? 1 : 0)
				.description("Whether readers' pages are read from the replica")
				.register(registry);
		}
	}

}
