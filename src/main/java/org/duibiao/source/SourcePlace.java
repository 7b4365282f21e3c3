package org.duibiao.source;

/**
 * The place of a token in a document.
 *
 * @param document the code of the document
 * @param section the code of the section
 * @param paragraph the paragraph of the section, counted from 1 with every line that is
 * not blank, the one with the heading first
 * @param token the words and signs exactly as printed
 * @param occurrence which occurrence of the token in the paragraph, counted from 1; an
 * occurrence inside a longer number does not count
 */
public record SourcePlace(String document, String section, int paragraph, String token, int occurrence) {
}
