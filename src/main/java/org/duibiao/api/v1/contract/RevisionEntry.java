package org.duibiao.api.v1.contract;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One change of the store: all that one data package brought at once.
 *
 * @param number its number
 * @param stored when it was stored
 * @param packageName the name of the data package
 * @param packageVersion the version of the data package
 * @param added how many rows are new
 * @param changed how many rows replace others
 * @param removed how many rows were taken away
 * @param links where to go from here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Revision", description = "One change of the store: all that one data package brought at once.")
public record RevisionEntry(@Schema(description = "its number") int number,
		@Schema(description = "when it was stored") Instant stored,
		@Schema(description = "the name of the data package") String packageName,
		@Schema(description = "the version of the data package") String packageVersion,
		@Schema(description = "how many rows are new") int added,
		@Schema(description = "how many rows replace others") int changed,
		@Schema(description = "how many rows were taken away") int removed,
		@Schema(description = "where to go from here") Links links) {

}
