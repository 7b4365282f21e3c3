import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * Compresses the files that pages load, as well as it can be done: the build has time for
 * that once, a server has not. Its argument is the directory of the classes.
 */
class Compress {

	private static final int BEST = 11;

	public static void main(String[] args) throws IOException {
		Path classes = Path.of(args[0]);
		Path target = Files.createDirectories(classes.resolve("compressed"));
		boolean brotli = Brotli4jLoader.isAvailable();
		if (!brotli) {
			System.err.println("Brotli does not run here; files are compressed with gzip only");
		}
		for (String file : Files.readAllLines(classes.resolve("assets.list"), StandardCharsets.UTF_8)) {
			if (!file.endsWith(".png")) {
				byte[] plain = read(file);
				String hash = hash(plain);
				Files.write(target.resolve(hash + ".gz"), gzip(plain));
				if (brotli) {
					Files.write(target.resolve(hash + ".br"),
							Encoder.compress(plain, new Encoder.Parameters().setQuality(BEST)));
				}
			}
		}
	}

	private static byte[] read(String file) throws IOException {
		try (InputStream in = Compress.class.getClassLoader().getResourceAsStream(file)) {
			if (in == null) {
				throw new IOException("There is no " + file + ", which assets.list names");
			}
			return in.readAllBytes();
		}
	}

	/** What came of a file is found by its content, so that nothing can be out of date. */
	private static String hash(byte[] plain) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] gzip(byte[] plain) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			out.write(plain);
		}
		return bytes.toByteArray();
	}

}
