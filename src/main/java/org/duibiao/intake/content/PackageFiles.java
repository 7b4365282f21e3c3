package org.duibiao.intake.content;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.ClassPathResource;

/**
 * The files of a data package, wherever they are.
 */
@FunctionalInterface
public interface PackageFiles {

	/**
	 * Opens a file.
	 * @param path its path in the package
	 * @return its content, to be closed by the caller
	 * @throws java.io.FileNotFoundException or {@link java.nio.file.NoSuchFileException}
	 * if there is no such file
	 * @throws IOException if it cannot be opened
	 */
	InputStream open(String path) throws IOException;

	/**
	 * Files of a folder on the class path.
	 * @param folder the folder, ending with a slash
	 * @return its files
	 */
	static PackageFiles ofClassPath(String folder) {
		return (path) -> new ClassPathResource(folder + path).getInputStream();
	}

}
