package org.duibiao.replica;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.duibiao.intake.RunningProgram;

/**
 * A wire to a server that can be cut, or clogged: it then takes all and brings nothing.
 */
final class TcpProxy implements AutoCloseable {

	private final int target;

	private final int port;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean clogged;

	private volatile ServerSocket entry;

	private TcpProxy(int target, int port) throws IOException {
		this.target = target;
		this.port = port;
		this.entry = listen();
	}

	static TcpProxy to(int target) throws IOException {
		return new TcpProxy(target, RunningProgram.freePort());
	}

	int port() {
		return this.port;
	}

	/** Ends all connections and takes no more. */
	void cut() throws IOException {
		this.entry.close();
		this.open.forEach(TcpProxy::end);
	}

	/** Takes all and brings nothing. */
	void clog() {
		this.clogged = true;
	}

	void mend() throws IOException {
		this.clogged = false;
		if (this.entry.isClosed()) {
			this.entry = listen();
		}
	}

	private ServerSocket listen() throws IOException {
		ServerSocket socket = new ServerSocket();
		socket.setReuseAddress(true);
		socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 100);
		start(() -> accept(socket));
		return socket;
	}

	private void accept(ServerSocket socket) {
		while (!socket.isClosed()) {
			try {
				Socket near = socket.accept();
				start(() -> join(near));
			}
			catch (IOException ex) {
				end(socket);
			}
		}
	}

	private void join(Socket near) {
		this.open.add(near);
		try {
			waitWhileClogged();
			Socket far = new Socket(InetAddress.getLoopbackAddress(), this.target);
			this.open.add(far);
			start(() -> carry(far, near));
			carry(near, far);
		}
		catch (IOException ex) {
			end(near);
		}
	}

	private void carry(Socket from, Socket to) {
		try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] some = new byte[8_192];
			for (int size = in.read(some); size >= 0; size = in.read(some)) {
				waitWhileClogged();
				out.write(some, 0, size);
			}
		}
		catch (IOException ex) {
			// whoever is left hears of it by the end of the connection
		}
		finally {
			end(from);
			end(to);
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private void waitWhileClogged() {
		while (this.clogged) {
			try {
				TimeUnit.MILLISECONDS.sleep(20);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private static void start(Runnable task) {
		Thread thread = new Thread(task, "wire");
		thread.setDaemon(true);
		thread.start();
	}

	private static void end(Closeable socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// it has ended
		}
	}

	@Override
	public void close() throws IOException {
		cut();
		this.clogged = false;
	}

}
