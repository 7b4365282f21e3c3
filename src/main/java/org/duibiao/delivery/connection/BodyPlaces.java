package org.duibiao.delivery.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.http.HttpHeaders;

/**
 * Lets only so many requests at once wait for bodies that are still on their way, as each
 * of them keeps a thread for as long as its client likes. The others are asked to come
 * again; whatever is here already is taken.
 */
final class BodyPlaces extends ValveBase {

	private static final String COME_AGAIN_SECONDS = "5";

	/**
	 * What nobody wanted to read is still taken in, so that the client reads the answer.
	 */
	private static final long LONGEST_REST = 2 << 20;

	private static final long LONGEST_WAIT = Duration.ofSeconds(5).toNanos();

	private final Semaphore places;

	private final byte[] refusal;

	/**
	 * Sets up the places.
	 * @param places how many there are
	 * @param refusal what is told when all are taken
	 */
	BodyPlaces(int places, String refusal) {
		super(true);
		this.places = new Semaphore(places);
		this.refusal = refusal.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isHere(request)) {
			getNext().invoke(request, response);
		}
		else if (this.places.tryAcquire()) {
			try {
				getNext().invoke(request, response);
				if (!request.isAsync()) {
					takeRest(request);
				}
			}
			finally {
				this.places.release();
			}
		}
		else {
			refuse(request, response);
		}
	}

	private static boolean isHere(Request request) {
		org.apache.coyote.Request received = request.getCoyoteRequest();
		long length = received.getContentLengthLong();
		if (length <= 0) {
			return request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
		}
		received.action(ActionCode.AVAILABLE, Boolean.TRUE);
		return received.getAvailable() >= length;
	}

	/** The container would do so too, but without an end. */
	private static void takeRest(Request request) {
		AtomicBoolean whole = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, whole);
		if (!whole.get() && !isTaken(request)) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private static boolean isTaken(Request request) {
		long end = System.nanoTime() + LONGEST_WAIT;
		byte[] some = new byte[8192];
		long taken = 0;
		try {
			InputStream rest = request.getStream();
			int read = rest.read(some);
			while (read >= 0 && taken < LONGEST_REST && System.nanoTime() < end) {
				taken += read;
				read = rest.read(some);
			}
			return read < 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void refuse(Request request, Response response) throws IOException {
		request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setContentType("text/plain;charset=UTF-8");
		response.setContentLength(this.refusal.length);
		response.getOutputStream().write(this.refusal);
	}

}
