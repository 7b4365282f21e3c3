package org.duibiao.revision;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Keeps all other transactions that write out of the statements of a long one.
 * <p>
 * H2 writes its file at the end of each transaction, table by table, while statements of
 * others go on. Until it writes again, the file may have rows of those without what
 * undoes them; whoever opens it when the program was killed then, or opens a copy, finds
 * them (issue 2080 of H2). Between two statements all is whole.
 * <p>
 * Nobody waits for very long, so that a statement that takes much longer than others does
 * not keep operators out. Safe for use by many threads.
 */
@Component
public class WritingTurns implements TransactionExecutionListener {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private final ReentrantReadWriteLock turns = new ReentrantReadWriteLock(true);

	private final Duration longestWait;

	WritingTurns() {
		this(LONGEST_WAIT);
	}

	WritingTurns(Duration longestWait) {
		this.longestWait = longestWait;
	}

	/**
	 * Executes a long transaction.
	 * @param transaction what it does, with {@linkplain #rest rests} between its steps
	 */
	public void alone(Runnable transaction) {
		this.turns.writeLock().lock();
		try {
			transaction.run();
		}
		finally {
			this.turns.writeLock().unlock();
		}
	}

	/**
	 * Gives their turn to all others who wait for it.
	 * @param meanwhile what the one who rests does before it goes on
	 */
	public void rest(Runnable meanwhile) {
		if (!this.turns.isWriteLockedByCurrentThread()) {
			meanwhile.run();
			return;
		}
		this.turns.writeLock().unlock();
		try {
			meanwhile.run();
		}
		finally {
			this.turns.writeLock().lock();
		}
	}

	/**
	 * Does something between two steps of a long transaction, or at once if there is
	 * none.
	 * @param act what is done
	 */
	public void between(Runnable act) {
		this.turns.readLock().lock();
		try {
			act.run();
		}
		finally {
			this.turns.readLock().unlock();
		}
	}

	@Override
	public void beforeBegin(TransactionExecution transaction) {
		if (transaction.isReadOnly() || this.turns.isWriteLockedByCurrentThread()) {
			return;
		}
		try {
			this.turns.readLock().tryLock(this.longestWait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		if (failure != null) {
			end(transaction);
		}
	}

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		end(transaction);
	}

	@Override
	public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
		end(transaction);
	}

	private void end(TransactionExecution transaction) {
		if (!transaction.isReadOnly() && this.turns.getReadHoldCount() > 0) {
			this.turns.readLock().unlock();
		}
	}

}
