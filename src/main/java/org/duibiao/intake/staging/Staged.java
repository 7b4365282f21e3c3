package org.duibiao.intake.staging;

import java.util.Optional;
import java.util.OptionalInt;

import org.duibiao.intake.content.Place;
import org.duibiao.revision.writing.Row;

/**
 * A row of a reading.
 *
 * @param number its number in the reading and table, from 1
 * @param place where it stands in the upload; for a row that goes, no file is named
 * @param move what it changes
 * @param replaces the revision of the row in force that it replaces or takes away
 * @param row the row; for a row that goes, as it is in force
 * @param before the row that it replaces, if it replaces one
 * @param otherPackage the package of the row that it replaces, if that is not its own
 */
public record Staged(long number, Place place, Move move, OptionalInt replaces, Row row, Optional<Row> before,
		Optional<String> otherPackage) {
}
