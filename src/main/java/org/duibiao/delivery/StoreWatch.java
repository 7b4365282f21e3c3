package org.duibiao.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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
 * Knows the state of the store, at most one second old, whichever node changed it.
 * <p>
 * While the store cannot be asked, the last state that was seen stands: readers keep
 * being served from what is kept. Thread-safe.
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

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "store-watch");
		thread.setDaemon(true);
		return thread;
	});

	private volatile Optional<StoreState> seen = Optional.empty();

	private final AtomicInteger changes = new AtomicInteger();

	private volatile boolean reachable = true;

	private volatile boolean started;

	StoreWatch(Revisions revisions, AttachedTexts texts, Clock clock, AnswerCache cache,
			@Value("${duibiao.cache.look-every:1s}") Duration every) {
		this.revisions = revisions;
		this.texts = texts;
		this.clock = clock;
		this.cache = cache;
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
		if (this.cache.isOn()) {
			this.started = true;
			look();
			long pause = this.every.toMillis();
			this.timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
		}
	}

	/**
	 * Forgets the state, as it has changed here, until it is seen again. So what was
	 * published or attached on this node is shown at once.
	 */
	@TransactionalEventListener(classes = StoreChanged.class, fallbackExecution = true)
	void forget() {
		synchronized (this.changes) {
			this.changes.incrementAndGet();
			this.seen = Optional.empty();
		}
		if (this.started) {
			this.timer.execute(this::look);
		}
	}

	/**
	 * Looks at the store now.
	 */
	void look() {
		try {
			int before = this.changes.get();
			Revision newest = this.revisions.latest();
			remember(before,
					new StoreState(newest.number(), newest.createdAt(), this.texts.state(), LocalDate.now(this.clock)));
			if (!this.reachable) {
				logger.info("The store can be reached again");
			}
			this.reachable = true;
		}
		catch (RuntimeException ex) {
			if (this.reachable) {
				logger.warn("The store cannot be reached; readers get what is kept", ex);
			}
			this.reachable = false;
		}
	}

	private void remember(int before, StoreState state) {
		synchronized (this.changes) {
			if (this.changes.get() == before && !this.seen.filter(state::equals).isPresent()) {
				this.seen = Optional.of(state);
				this.cache.clear();
			}
		}
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
	}

}
