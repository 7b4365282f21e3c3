package org.duibiao.intake.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * Something to be read as often as wanted.
 */
@FunctionalInterface
public interface Input {

	/**
	 * Opens it at its beginning.
	 * @return its bytes, to be closed by the caller
	 * @throws IOException if it cannot be opened
	 */
	InputStream open() throws IOException;

}
