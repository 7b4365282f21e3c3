package org.duibiao.revision;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
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
 * Whoever writes waits five seconds at most, so that a statement that takes much longer
 * than others does not keep operators out. Safe for use by many threads.
 */
@Component
public class WritingTurns implements TransactionExecutionListener {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

	private static final long MOMENT_NANOS = 100_000;

	private final ReentrantReadWriteLock turns = new ReentrantReadWriteLock();

	/** Whoever writes waits for no copy, nor for a transaction that waits for one. */
	private final ReentrantLock copies = new ReentrantLock(true);

	private final Set<TransactionExecution> writing = ConcurrentHashMap.newKeySet();

	private final Duration longestWait;

	WritingTurns() {
		this(LONGEST_WAIT);
	}

	WritingTurns(Duration longestWait) {
		this.longestWait = longestWait;
	}

	/**
	 * Executes a long transaction. It waits for all who are writing or copying, however
	 * long that takes.
	 * @param transaction what it does, with {@linkplain #rest rests} between its steps
	 * @throws IllegalStateException if it is part of another transaction that writes
	 */
	public void alone(Runnable transaction) {
		if (this.turns.getReadHoldCount() > 0) {
			throw new IllegalStateException("A long transaction cannot be part of another one");
		}
		take();
		try {
			transaction.run();
		}
		finally {
			give();
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
		give();
		try {
			meanwhile.run();
		}
		finally {
			take();
		}
	}

	/**
	 * Copies the store, between two steps of a long transaction if there is one, which
	 * waits until that is done.
	 * @param copying what copies it
	 */
	public void copy(Runnable copying) {
		this.copies.lock();
		try {
			copying.run();
		}
		finally {
			this.copies.unlock();
		}
	}

	/**
	 * It does not stand in line with who writes, as all who come later would wait behind
	 * it.
	 */
	private void take() {
		this.copies.lock();
		while (this.turns.hasQueuedThreads() || !this.turns.writeLock().tryLock()) {
			LockSupport.parkNanos(MOMENT_NANOS);
		}
	}

	private void give() {
		this.turns.writeLock().unlock();
		this.copies.unlock();
	}

	@Override
	public void beforeBegin(TransactionExecution transaction) {
		if (transaction.isReadOnly() || this.turns.isWriteLockedByCurrentThread()) {
			return;
		}
		try {
			if (this.turns.readLock().tryLock(this.longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
				this.writing.add(transaction);
			}
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
		if (this.writing.remove(transaction)) {
			this.turns.readLock().unlock();
		}
	}

}
