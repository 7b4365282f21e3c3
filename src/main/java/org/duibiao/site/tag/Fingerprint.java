package org.duibiao.site.tag;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

import org.duibiao.DuibiaoApplication;

import org.springframework.boot.system.ApplicationHome;

/**
 * What tells one build of the application from another: the same for the same program,
 * wherever and whenever it runs.
 *
 * @param value the fingerprint
 */
record Fingerprint(String value) {

	private static final String OWN = "BOOT-INF/classes/";

	/**
	 * The fingerprint of the running application.
	 * @return the fingerprint of its file; without one, of this start
	 */
	static Fingerprint ofThisBuild() {
		File home = new ApplicationHome(DuibiaoApplication.class).getSource();
		try {
			return (home != null && home.isFile()) ? of(home) : new Fingerprint(UUID.randomUUID().toString());
		}
		catch (IOException ex) {
			return new Fingerprint(UUID.randomUUID().toString());
		}
	}

	/**
	 * The fingerprint of an archive, from the checksums in its directory.
	 * @param archive the archive
	 * @return the fingerprint
	 * @throws IOException if it cannot be read
	 */
	static Fingerprint of(File archive) throws IOException {
		CRC32 sum = new CRC32();
		try (JarFile jar = new JarFile(archive)) {
			jar.stream()
				.filter((entry) -> entry.getName().startsWith(OWN))
				.map((ZipEntry entry) -> entry.getName() + ":" + entry.getCrc())
				.sorted()
				.forEach((line) -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
		}
		return new Fingerprint(Long.toHexString(sum.getValue()));
	}

}
