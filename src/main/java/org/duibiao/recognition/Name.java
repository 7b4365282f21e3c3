package org.duibiao.recognition;

/**
 * The Chinese name of something of the catalogue.
 *
 * @param code its code
 * @param zh its name
 */
public record Name(String code, String zh) {
}
