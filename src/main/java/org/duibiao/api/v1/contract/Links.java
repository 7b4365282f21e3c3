package org.duibiao.api.v1.contract;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where to go from here.
 *
 * @param self the address of this in the interface
 * @param page the address of a page about it
 * @param source the address of the place in the document
 * @param observations the address of its figures
 * @param next the address of what follows; left out at the end
 * @param frozen the address that keeps showing exactly this revision
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Links", description = "Where to go from here.")
public record Links(@Schema(description = "the address of this in the interface") String self,
		@Schema(description = "the address of a page about it") Optional<String> page,
		@Schema(description = "the address of the place in the document") Optional<String> source,
		@Schema(description = "the address of its figures") Optional<String> observations,
		@Schema(description = "the address of what follows; left out at the end") Optional<String> next,
		@Schema(description = "the address that keeps showing exactly this revision") Optional<String> frozen) {

}
