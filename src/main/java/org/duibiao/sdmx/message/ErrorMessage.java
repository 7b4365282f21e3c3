package org.duibiao.sdmx.message;

import java.io.OutputStream;

/**
 * What went wrong, as SDMX-ML 2.1.
 */
public final class ErrorMessage {

	private ErrorMessage() {
	}

	/**
	 * Writes the message.
	 * @param code the code of SDMX
	 * @param language the language of the text
	 * @param text what went wrong
	 * @param out where it is written; not closed
	 */
	public static void write(int code, String language, String text, OutputStream out) {
		Xml.write(out, "Error", (message) -> message.element(Xml.MESSAGE, "ErrorMessage",
				(content) -> content.text(Xml.COMMON, "Text", language, text), "code", Integer.toString(code)));
	}

}
