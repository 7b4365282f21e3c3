package org.duibiao.intake.draft;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Writes one thing after the other in a thread of its own, while whoever asks prepares
 * the next. No more than one write is ever under way or waits, and none is when this is
 * closed.
 */
final class BackgroundWrites implements AutoCloseable {

	private final ExecutorService thread = Executors.newSingleThreadExecutor((write) -> {
		Thread writer = new Thread(write, "staging");
		writer.setDaemon(true);
		return writer;
	});

	private Optional<Future<?>> latest = Optional.empty();

	/**
	 * Begins a write as soon as the one before has come to its end.
	 * @param write what writes
	 */
	void begin(Runnable write) {
		await();
		this.latest = Optional.of(this.thread.submit(write));
	}

	/**
	 * Waits for the end of the latest write, and throws what it threw.
	 */
	void await() {
		if (this.latest.isEmpty()) {
			return;
		}
		try {
			this.latest.get().get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			// a write throws nothing that is checked
			throw (RuntimeException) ex.getCause();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** However it came to this: what is cleared away afterwards must not come again. */
	@Override
	public void close() {
		this.thread.shutdown();
		boolean interrupted = false;
		boolean ended = false;
		while (!ended) {
			try {
				ended = this.thread.awaitTermination(1, TimeUnit.DAYS);
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
