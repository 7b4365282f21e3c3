package org.duibiao.api.v1.contract;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A document in which figures were printed.
 *
 * @param code its code
 * @param area the area whose government speaks in it
 * @param title its title
 * @param subtitle the second line of its title; left out if there is none
 * @param publisher who speaks
 * @param year the year in which it was printed
 * @param sections its sections, in order; only where one document is asked for
 * @param links where to go from here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Document", description = "A document in which figures were printed.")
public record DocumentEntry(@Schema(description = "its code") String code,
		@Schema(description = "the area whose government speaks in it") NamedEntry area,
		@Schema(description = "its title") Text title,
		@Schema(description = "the second line of its title; left out if there is none") Optional<Text> subtitle,
		@Schema(description = "who speaks") Text publisher,
		@Schema(description = "the year in which it was printed") int year,
		@Schema(description = "its sections, in order; only where one document is asked for") Optional<List<Section>> sections,
		@Schema(description = "where to go from here") Links links) {

	/**
	 * A section of a document.
	 *
	 * @param code its code
	 * @param heading its heading
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Section", description = "A section of a document.")
	public record Section(@Schema(description = "its code") String code,
			@Schema(description = "its heading") Text heading) {

	}

}
