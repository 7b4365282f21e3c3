package org.duibiao.delivery.connection;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who makes answers, and how many at once.
 */
class MakersTests {

	private static final int MOST = 2;

	private final Makers makers = new Makers(MOST);

	/** Stand in for virtual ones. */
	private final ExecutorService requests = Executors.newCachedThreadPool(new CustomizableThreadFactory("request-"));

	@AfterEach
	void stop() {
		this.makers.destroy();
		this.requests.shutdownNow();
	}

	@Test
	void areOnlySoManyAtOnce() throws Exception {
		AtomicInteger working = new AtomicInteger();
		Queue<Integer> counts = new ConcurrentLinkedQueue<>();
		CountDownLatch full = new CountDownLatch(MOST);
		List<CompletableFuture<Void>> answers = Stream.generate(() -> ask((request, response) -> {
			counts.add(working.incrementAndGet());
			full.countDown();
			awaitQuietly(full);
			working.decrementAndGet();
		})).limit(20).toList();
		for (CompletableFuture<Void> answer : answers) {
			answer.get(10, TimeUnit.SECONDS);
		}
		assertThat(counts).hasSize(20).contains(MOST).allMatch((count) -> count <= MOST);
	}

	@Test
	void areNotTheRequestsThemselvesAndLogWithTheirMarks() throws Exception {
		Queue<Object> seen = new ConcurrentLinkedQueue<>();
		ask(() -> {
			MDC.put("request", "one");
			filter((request, response) -> seen.addAll(List.of(Thread.currentThread().getName(), MDC.get("request"))));
			return null;
		}).get(10, TimeUnit.SECONDS);
		ask((request, response) -> seen.add(MDC.getCopyOfContextMap())).get(10, TimeUnit.SECONDS);
		assertThat(seen).containsExactly("maker-1", "one", Map.of());
	}

	@Test
	void areTheThreadsOfTheContainerWhereItHasTheUsualOnes() throws Exception {
		Queue<String> seen = new ConcurrentLinkedQueue<>();
		filter((request, response) -> seen.add(Thread.currentThread().getName()));
		assertThat(seen).containsExactly(Thread.currentThread().getName());
	}

	@ParameterizedTest
	@MethodSource("failures")
	void passFailuresOnAndGoOn(Throwable failure) throws Exception {
		for (int i = 0; i < 2 * MOST; i++) {
			assertThat(ask((request, response) -> {
				throw MakersTests.<RuntimeException>unchecked(failure);
			}).handle((nothing, thrown) -> thrown).get(10, TimeUnit.SECONDS)).isSameAs(failure);
		}
	}

	static Stream<Throwable> failures() {
		return Stream.of(new IOException("gone"), new ServletException("bad"), new IllegalStateException("worse"),
				new StackOverflowError("worst"));
	}

	private CompletableFuture<Void> ask(FilterChain chain) {
		return ask(() -> {
			filter(chain);
			return null;
		});
	}

	private CompletableFuture<Void> ask(Callable<Void> request) {
		CompletableFuture<Void> answer = new CompletableFuture<>();
		this.requests.execute(() -> {
			try {
				answer.complete(request.call());
			}
			catch (Throwable ex) {
				answer.completeExceptionally(ex);
			}
			finally {
				MDC.clear();
			}
		});
		return answer;
	}

	private void filter(FilterChain chain) throws ServletException, IOException {
		this.makers.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await(5, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@SuppressWarnings("unchecked")
	private static <T extends Throwable> RuntimeException unchecked(Throwable failure) throws T {
		throw (T) failure;
	}

}
