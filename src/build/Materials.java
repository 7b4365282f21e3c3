import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the bill of materials in the packaged application against the libraries beside it:
 * each of them has to be listed, byte for byte. Its argument is the directory of the build.
 */
class Materials {

	private static final String LIST = "META-INF/sbom/application.cdx.json";

	/** Put in by the plugin that packages, and of no use to the running application. */
	private static final String LAYS_OUT_THE_JAR = "spring-boot-jarmode-tools-";

	public static void main(String[] args) throws IOException {
		try (JarFile application = new JarFile(find(Path.of(args[0])).toFile())) {
			Set<String> listed = listed(application);
			List<String> libraries = new ArrayList<>();
			List<String> missing = new ArrayList<>();
			for (JarEntry entry : (Iterable<JarEntry>) application.stream()::iterator) {
				String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
				if (entry.getName().startsWith("BOOT-INF/lib/") && name.endsWith(".jar")
						&& !name.startsWith(LAYS_OUT_THE_JAR)) {
					libraries.add(name);
					if (!listed.contains(hash(application.getInputStream(entry)))) {
						missing.add(name);
					}
				}
			}
			if (libraries.isEmpty() || !missing.isEmpty()) {
				throw new IOException("Found %d libraries; not listed in %s: %s".formatted(libraries.size(), LIST, missing));
			}
		}
	}

	private static Path find(Path target) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(target, "duibiao-*.jar")) {
			return files.iterator().next();
		}
	}

	private static Set<String> listed(JarFile application) throws IOException {
		Set<String> hashes = new HashSet<>();
		JarEntry list = application.getJarEntry(LIST);
		if (list == null) {
			throw new IOException("There is no " + LIST);
		}
		for (JsonNode component : JsonMapper.shared().readTree(application.getInputStream(list)).path("components")) {
			for (JsonNode hash : component.path("hashes")) {
				if (hash.path("alg").asString().equals("SHA-256")) {
					hashes.add(hash.path("content").asString());
				}
			}
		}
		return hashes;
	}

	private static String hash(InputStream library) throws IOException {
		try (library) {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(library.readAllBytes()));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
