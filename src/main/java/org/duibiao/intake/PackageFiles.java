package org.duibiao.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * The files of a data package, wherever they are.
 */
@FunctionalInterface
interface PackageFiles {

	/**
	 * Opens a file.
	 * @param name the name of the file
	 * @return its content, to be closed by the caller
	 * @throws java.io.FileNotFoundException or {@link java.nio.file.NoSuchFileException}
	 * if there is no such file
	 * @throws IOException if it cannot be opened
	 */
	InputStream open(String name) throws IOException;

}
