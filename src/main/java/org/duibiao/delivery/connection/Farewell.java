package org.duibiao.delivery.connection;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The pause between no longer being ready and no longer taking requests, when the
 * application is stopped: whoever leads readers here by asking whether it is ready has
 * that long to notice. Without one for those who turn to another instance by themselves.
 */
@Component
@ConditionalOnWebApplication
class Farewell implements SmartLifecycle {

	private final Duration pause;

	private volatile boolean running;

	Farewell(@Value("${duibiao.shutdown.pause:0s}") Duration pause) {
		this.pause = pause;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			Thread.sleep(this.pause.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before anything else stops. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
