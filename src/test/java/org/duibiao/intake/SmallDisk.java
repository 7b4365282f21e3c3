package org.duibiao.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A small disk in memory, which can be filled. To mount it takes the rights of an
 * administrator of Linux.
 */
final class SmallDisk implements AutoCloseable {

	private final Path directory;

	private SmallDisk(Path directory) {
		this.directory = directory;
	}

	/**
	 * Mounts a disk.
	 * @param directory where; it is made
	 * @param megabytes how much it holds
	 * @return the disk, to be closed by the caller
	 */
	static SmallDisk mount(Path directory, int megabytes) throws IOException {
		Files.createDirectories(directory);
		assertThat(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", directory.toString()))
			.as("mounting takes the rights of an administrator")
			.isTrue();
		return new SmallDisk(directory);
	}

	Path directory() {
		return this.directory;
	}

	/** Fills it to the last byte. */
	void fill() throws IOException {
		byte[] some = new byte[1 << 16];
		try (OutputStream out = Files.newOutputStream(this.directory.resolve("filler"))) {
			int size = some.length;
			while (size > 0) {
				size = write(out, some, size) ? size : size / 2;
			}
		}
	}

	private static boolean write(OutputStream out, byte[] some, int size) {
		try {
			out.write(some, 0, size);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	void makeRoom() throws IOException {
		Files.delete(this.directory.resolve("filler"));
	}

	@Override
	public void close() throws IOException {
		run("umount", "--lazy", this.directory.toString());
	}

	private static boolean run(String... command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Skips tests where no disk can be mounted, unless {@code -Dduibiao.required=tmpfs}
	 * says that one must.
	 */
	static final class Condition implements ExecutionCondition {

		private static final List<String> REQUIRED = Arrays
			.asList(System.getProperty("duibiao.required", "").split("[, ]+"));

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			return (REQUIRED.contains("tmpfs") || isPossible())
					? ConditionEvaluationResult.enabled("A small disk can be mounted, or is required")
					: ConditionEvaluationResult.disabled("No small disk can be mounted: a full one is not tested");
		}

		private static boolean isPossible() {
			try {
				Path directory = Files.createTempDirectory("small-disk");
				boolean possible = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", directory.toString())
						&& run("umount", directory.toString());
				Files.delete(directory);
				return possible;
			}
			catch (IOException ex) {
				return false;
			}
		}

	}

}
