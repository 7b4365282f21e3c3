package org.duibiao.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.duibiao.replica.Server;
import org.duibiao.replica.Servers;
import org.duibiao.revision.Revision;
import org.duibiao.revision.Revisions;
import org.duibiao.revision.StoreChanged;
import org.duibiao.source.AttachedTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Knows the state of the store, about half a second old, whichever node changed it.
 * <p>
 * What the primary says counts. While it cannot be asked, the last state that was seen
 * stands, and readers keep being served from what is kept; a replica that is further on
 * moves it forwards, never back. Readers are led to the replica only as long as it has
 * exactly the state that is shown. Thread-safe.
 */
@Component
@ConditionalOnWebApplication
class StoreWatch implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(StoreWatch.class);

	private final Revisions revisions;

	private final AttachedTexts texts;

	private final Clock clock;

	private final Duration every;

	private final AnswerCache cache;

	private final Servers servers;

	private final ScheduledExecutorService timer = timer("store-watch");

	/** Another one, so that neither waits for a server that does not answer. */
	private final ScheduledExecutorService replicaTimer = timer("replica-watch");

	private final Set<Server> outOfReach = ConcurrentHashMap.newKeySet();

	private final Object lock = new Object();

	private volatile Optional<StoreState> seen = Optional.empty();

	/** The last one that was seen, also when it has changed here since. */
	private Optional<StoreState> last = Optional.empty();

	private Optional<StoreState> replica = Optional.empty();

	private int changes;

	private boolean reachable = true;

	private volatile boolean started;

	StoreWatch(Revisions revisions, AttachedTexts texts, Clock clock, AnswerCache cache, Servers servers,
			@Value("${duibiao.cache.look-every:500ms}") Duration every) {
		this.revisions = revisions;
		this.texts = texts;
		this.clock = clock;
		this.cache = cache;
		this.servers = servers;
		this.every = every;
	}

	/**
	 * The state of the store as seen last.
	 * @return the state; nothing before the store was seen for the first time
	 */
	Optional<StoreState> state() {
		return this.seen;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (this.cache.isOn() || this.servers.haveReplica()) {
			this.started = true;
			look();
			long pause = this.every.toMillis();
			this.timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
			if (this.servers.haveReplica()) {
				this.replicaTimer.scheduleWithFixedDelay(this::lookAtReplica, 0, pause, TimeUnit.MILLISECONDS);
			}
		}
	}

	/**
	 * Forgets the state, as it has changed here, until it is seen again. So what was
	 * published or attached on this node is shown at once.
	 */
	@TransactionalEventListener(classes = StoreChanged.class, fallbackExecution = true)
	void forget() {
		synchronized (this.lock) {
			this.changes++;
			lead(Optional.empty());
			this.seen = Optional.empty();
		}
		if (this.started) {
			this.timer.execute(this::look);
		}
	}

	/**
	 * Looks at the primary now.
	 */
	void look() {
		int before = changes();
		Optional<StoreState> found = ask(Server.PRIMARY);
		synchronized (this.lock) {
			this.reachable = found.isPresent();
			if (this.changes == before) {
				found.ifPresent(this::show);
			}
			lead(this.seen);
		}
	}

	/**
	 * Looks at the replica now.
	 */
	void lookAtReplica() {
		Optional<StoreState> found = ask(Server.REPLICA);
		synchronized (this.lock) {
			this.replica = found;
			if (!this.reachable) {
				found.filter(this::isNewer).ifPresent(this::show);
			}
			lead(this.seen);
		}
	}

	private int changes() {
		synchronized (this.lock) {
			return this.changes;
		}
	}

	private Optional<StoreState> ask(Server server) {
		try {
			Optional<StoreState> found = Optional.of(this.servers.ask(server, this::read));
			if (this.outOfReach.remove(server)) {
				logger.info("The {} of the store can be reached again", server);
			}
			return found;
		}
		catch (RuntimeException ex) {
			if (this.outOfReach.add(server)) {
				logger.warn("The {} of the store cannot be reached; readers get what is kept, or what the other has",
						server, ex);
			}
			return Optional.empty();
		}
	}

	private StoreState read() {
		Revision newest = this.revisions.latest();
		return new StoreState(newest.number(), newest.createdAt(), this.texts.state(), LocalDate.now(this.clock));
	}

	private boolean isNewer(StoreState found) {
		return this.last.filter((shown) -> found.equals(shown) || found.newest().compareTo(shown.newest()) < 0)
			.isEmpty();
	}

	private void show(StoreState state) {
		if (!this.seen.filter(state::equals).isPresent()) {
			this.last = Optional.of(state);
			// or a page that the replica is behind with could be kept as the newest
			lead(this.last);
			this.cache.clear();
			this.seen = this.last;
			logger.info("Readers are shown revision {}", state.newest());
		}
	}

	private void lead(Optional<StoreState> shown) {
		this.servers.tell(this.reachable, shown.isPresent() && shown.equals(this.replica));
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
		this.replicaTimer.shutdownNow();
	}

	private static ScheduledExecutorService timer(String name) {
		return Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, name);
			thread.setDaemon(true);
			return thread;
		});
	}

}
