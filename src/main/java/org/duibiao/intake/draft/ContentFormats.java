package org.duibiao.intake.draft;

import java.io.IOException;
import java.nio.file.Path;

import org.duibiao.intake.content.Content;

/**
 * Whatever opens uploads.
 */
public interface ContentFormats {

	/**
	 * Opens an upload.
	 * @param file the file
	 * @param fileName the name under which it was uploaded
	 * @return its content
	 * @throws ContentRefusedException if it cannot be read as a whole
	 * @throws IOException if the file cannot be read
	 */
	Content open(Path file, String fileName) throws IOException;

}
