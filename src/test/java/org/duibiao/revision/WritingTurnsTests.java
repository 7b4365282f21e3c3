package org.duibiao.revision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests of {@link WritingTurns}.
 */
class WritingTurnsTests {

	private static final String STEP = "step";

	private static final String COPIED = "copied";

	private static final String COMMITTED = "committed";

	private static final String ROLLED_BACK = "rolled back";

	private final List<String> done = Collections.synchronizedList(new ArrayList<>());

	private final WritingTurns turns = new WritingTurns(Duration.ofSeconds(30));

	private final Transactions transactions = new Transactions(this.done);

	private final ExecutorService others = Executors.newCachedThreadPool();

	WritingTurnsTests() {
		this.transactions.addListener(this.turns);
	}

	@AfterEach
	void endOthers() {
		this.others.shutdownNow();
	}

	@Test
	void haveOthersWriteBetweenSteps() {
		assertWaitsForARest(() -> run(false, false), COMMITTED);
	}

	@Test
	void haveOthersRollBackBetweenSteps() {
		assertWaitsForARest(() -> run(false, true), ROLLED_BACK);
	}

	@Test
	void haveCopiesMadeBetweenSteps() {
		assertWaitsForARest(() -> this.turns.copy(() -> this.done.add(COPIED)), COPIED);
	}

	private void assertWaitsForARest(Runnable act, String told) {
		this.turns.alone(() -> {
			Future<?> other = this.others.submit(act);
			pause(300);
			this.done.add(STEP);
			this.turns.rest(() -> await(other));
			this.done.add(STEP);
		});
		assertThat(this.done).containsExactly(STEP, told, STEP);
	}

	@Test
	void areLeftToAllWhoWaitHoweverShortTheRest() {
		this.turns.alone(() -> {
			Future<?> copy = this.others.submit(() -> this.turns.copy(() -> this.done.add(COPIED)));
			pause(300);
			this.turns.rest(() -> this.done.add(STEP));
			await(copy);
			Future<?> other = other(false, false);
			pause(300);
			this.turns.rest(() -> this.done.add(STEP));
			await(other);
			this.done.add(STEP);
		});
		assertThat(this.done).contains(COPIED, COMMITTED).endsWith(STEP);
	}

	@Test
	void letReadersGo() {
		this.turns.alone(() -> {
			await(other(true, false));
			this.done.add(STEP);
		});
		assertThat(this.done).containsExactly(COMMITTED, STEP);
	}

	@Test
	void letNobodyWaitForLong() {
		WritingTurns impatient = new WritingTurns(Duration.ofMillis(200));
		this.transactions.setTransactionExecutionListeners(List.of(impatient));
		impatient.alone(() -> {
			await(other(false, false));
			this.done.add(STEP);
		});
		assertThat(this.done).containsExactly(COMMITTED, STEP);
	}

	@Test
	void letTheLongTransactionCommit() {
		this.turns.alone(() -> run(false, false));
		assertThat(this.done).containsExactly(COMMITTED);
	}

	@Test
	void letTheLongTransactionRest() {
		this.turns.alone(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.turns.rest(() -> await(other(false, false)));
			this.done.add(STEP);
		}));
		assertThat(this.done).containsExactly(COMMITTED, STEP, COMMITTED);
	}

	@Test
	void areGivenBackWhenNothingBegins() {
		this.transactions.unreachable = true;
		assertThatExceptionOfType(CannotCreateTransactionException.class).isThrownBy(() -> run(false, false));
		await(this.others.submit(() -> this.turns.alone(() -> this.done.add(STEP))));
		assertThat(this.done).containsExactly(STEP);
	}

	@Test
	void areGivenBackWhenACommitFails() {
		for (RuntimeException failure : List.of(new TransactionSystemException("lost"),
				new IllegalStateException("lost"))) {
			this.transactions.failure = failure;
			assertThatExceptionOfType(failure.getClass()).isThrownBy(() -> run(false, false));
			await(this.others.submit(() -> this.turns.alone(() -> this.done.add(STEP))));
		}
		assertThat(this.done).endsWith(STEP).filteredOn(STEP::equals).hasSize(2);
	}

	@Test
	void letOthersWriteWhileALongTransactionWaitsForACopy() {
		CountDownLatch whole = new CountDownLatch(1);
		Future<?> copy = this.others.submit(() -> this.turns.copy(() -> awaitZero(whole)));
		pause(100);
		Future<?> publication = this.others.submit(() -> this.turns.alone(() -> this.done.add(STEP)));
		pause(300);
		await(other(false, false));
		whole.countDown();
		await(copy);
		await(publication);
		assertThat(this.done).containsExactly(COMMITTED, STEP);
	}

	@Test
	void letOthersWriteWhileALongTransactionWaitsForAnother() {
		List<Future<?>> publication = new ArrayList<>();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			publication.add(this.others.submit(() -> this.turns.alone(() -> this.done.add(STEP))));
			pause(300);
			await(other(false, false));
		});
		await(publication.get(0));
		assertThat(this.done).containsExactly(COMMITTED, COMMITTED, STEP);
	}

	@Test
	void refuseALongTransactionWithinAnother() {
		assertThatIllegalStateException().isThrownBy(() -> new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.turns.alone(() -> this.done.add(STEP))));
		assertThat(this.done).containsExactly(ROLLED_BACK);
	}

	private Future<?> other(boolean reads, boolean fails) {
		return this.others.submit(() -> run(reads, fails));
	}

	private void run(boolean reads, boolean fails) {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
		definition.setReadOnly(reads);
		new TransactionTemplate(this.transactions, definition).executeWithoutResult((status) -> {
			if (fails) {
				status.setRollbackOnly();
			}
		});
	}

	private static void await(Future<?> other) {
		try {
			other.get(10, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void awaitZero(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void pause(long millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Transactions that only tell how they end.
	 */
	@SuppressWarnings("serial")
	private static final class Transactions extends AbstractPlatformTransactionManager {

		private final List<String> done;

		private RuntimeException failure;

		private boolean unreachable;

		private Transactions(List<String> done) {
			this.done = done;
			setTransactionSynchronization(SYNCHRONIZATION_NEVER);
		}

		@Override
		protected Object doGetTransaction() {
			return new Object();
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) throws TransactionException {
			if (this.unreachable) {
				throw new CannotCreateTransactionException("unreachable");
			}
		}

		@Override
		protected void doCommit(DefaultTransactionStatus status) throws TransactionException {
			if (this.failure != null) {
				throw this.failure;
			}
			this.done.add(COMMITTED);
		}

		@Override
		protected void doRollback(DefaultTransactionStatus status) throws TransactionException {
			this.done.add(ROLLED_BACK);
		}

	}

}
