package org.duibiao.recognition;

import java.util.Optional;

/**
 * The unit of a printed number.
 *
 * @param word the unit or counting word as printed
 * @param code the code of the unit; none if the catalogue has none that is written so
 */
public record PrintedUnit(String word, Optional<String> code) {
}
