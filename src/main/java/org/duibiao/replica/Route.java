package org.duibiao.replica;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way to the store that what is done on this thread takes, all of it to one server,
 * so that what it reads fits together. Without one, the way leads to the primary, and an
 * answer may take any time, as that of long work does.
 */
final class Route {

	private static final ThreadLocal<Optional<Route>> CURRENT = ThreadLocal.withInitial(Optional::empty);

	private final Duration patience;

	private final boolean fixed;

	private Server server;

	private boolean turned;

	private Route(Server server, Duration patience, boolean fixed) {
		this.server = server;
		this.patience = patience;
		this.fixed = fixed;
	}

	/**
	 * A way to one server and no other, taken even if that seems to be down.
	 * @param server the server
	 * @param patience how long a statement may take
	 * @return the way
	 */
	static Route to(Server server, Duration patience) {
		return new Route(server, patience, true);
	}

	/**
	 * A way that begins at one server and may turn to the other one.
	 * @param server the server
	 * @param patience how long a statement may take
	 * @return the way
	 */
	static Route from(Server server, Duration patience) {
		return new Route(server, patience, false);
	}

	static Optional<Route> current() {
		return CURRENT.get();
	}

	<T> T run(Supplier<T> task) {
		Optional<Route> before = CURRENT.get();
		enter();
		try {
			return task.get();
		}
		finally {
			CURRENT.set(before);
		}
	}

	void enter() {
		CURRENT.set(Optional.of(this));
	}

	static void leave() {
		CURRENT.remove();
	}

	Server server() {
		return this.server;
	}

	boolean isFixed() {
		return this.fixed;
	}

	Duration patience() {
		return this.patience;
	}

	/**
	 * Turns to the primary, which has all that the replica has.
	 */
	void turnToPrimary() {
		this.server = Server.PRIMARY;
	}

	/**
	 * Turns to the other server for a second try from the beginning.
	 * @param servers what is known of them
	 * @return whether there is one that may have an answer; there is no third try
	 */
	boolean turn(Servers servers) {
		if (this.fixed || this.turned) {
			return false;
		}
		this.turned = true;
		boolean back = this.server == Server.REPLICA;
		if (back) {
			servers.replicaFailed();
		}
		this.server = (back || !servers.isReplicaServing()) ? Server.PRIMARY : Server.REPLICA;
		return back ? servers.isPrimaryUp() : this.server == Server.REPLICA;
	}

}
