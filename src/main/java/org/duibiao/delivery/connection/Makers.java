package org.duibiao.delivery.connection;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The threads that make answers which are not kept, at most so many at once, while the
 * virtual threads of their requests wait.
 * <p>
 * A virtual thread that computes keeps the others from running until it is done, and
 * there may be as many as there are connections. So a long file is written, and a page is
 * made, by threads that the operating system shares its time out to, in memory that is
 * bounded. Where requests are not taken by {@link LightThreads}, the container has such
 * threads itself, and there is nothing to do.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 16)
class Makers extends OncePerRequestFilter implements DisposableBean {

	private final Semaphore places;

	private final ExecutorService threads = Executors.newCachedThreadPool(new CustomizableThreadFactory("maker-"));

	Makers(@Value("${server.tomcat.threads.max:200}") int most) {
		this.places = new Semaphore(most, true);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !LightThreads.isCurrent();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Map<String, String> logged = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of());
		CompletableFuture<Void> made = new CompletableFuture<>();
		this.places.acquireUninterruptibly();
		try {
			this.threads.execute(() -> make(request, response, chain, logged, made));
			// to the end, whoever interrupts, as the container takes both back then
			made.join();
		}
		catch (CompletionException ex) {
			passOn(ex);
		}
		finally {
			this.places.release();
		}
	}

	private static void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			Map<String, String> logged, CompletableFuture<Void> made) {
		MDC.setContextMap(logged);
		try {
			chain.doFilter(request, response);
			made.complete(null);
		}
		catch (IOException | ServletException | RuntimeException | Error ex) {
			made.completeExceptionally(ex);
		}
		finally {
			MDC.clear();
		}
	}

	private static void passOn(CompletionException wrapped) throws ServletException, IOException {
		Throwable cause = wrapped.getCause();
		if (cause instanceof IOException ex) {
			throw ex;
		}
		if (cause instanceof ServletException ex) {
			throw ex;
		}
		if (cause instanceof RuntimeException ex) {
			throw ex;
		}
		if (cause instanceof Error ex) {
			throw ex;
		}
		throw wrapped;
	}

	@Override
	public void destroy() {
		this.threads.shutdown();
	}

}
