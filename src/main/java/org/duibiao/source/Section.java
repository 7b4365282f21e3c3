package org.duibiao.source;

import org.duibiao.kernel.LocalizedText;

/**
 * A section of a document.
 *
 * @param document the code of the document
 * @param code its code, unique in the document
 * @param heading its heading, with which its text begins
 */
public record Section(String document, String code, LocalizedText heading) {
}
