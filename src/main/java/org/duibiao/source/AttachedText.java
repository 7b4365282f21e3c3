package org.duibiao.source;

/**
 * The text of a document that whoever runs the application attached.
 *
 * @param document the code of the document
 * @param sha256 the SHA-256 of the text in UTF-8, as hexadecimal digits
 * @param content the text
 */
public record AttachedText(String document, String sha256, String content) {
}
