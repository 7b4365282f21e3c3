package org.duibiao.api.v1.contract;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that was found.
 *
 * @param kind province, prefecture, theme, indicator or family
 * @param code its code
 * @param name its name
 * @param theme the theme of an indicator; left out for anything else
 * @param indicators the indicators of a theme or family; left out for anything else
 * @param held how many figures are held of it
 * @param links where to go from here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Hit", description = "Something that was found.")
public record HitEntry(@Schema(description = "province, prefecture, theme, indicator or family") String kind,
		@Schema(description = "its code") String code, @Schema(description = "its name") Text name,
		@Schema(description = "the theme of an indicator; left out for anything else") Optional<NamedEntry> theme,
		@Schema(description = "the indicators of a theme or family; left out for anything else") Optional<List<NamedEntry>> indicators,
		@Schema(description = "how many figures are held of it") Held held,
		@Schema(description = "where to go from here") Links links) {

	/**
	 * How many figures are held, repetitions not counted.
	 *
	 * @param results how many results in all; of a theme, indicator or family without
	 * those of prefectures
	 * @param targets how many targets in all, likewise
	 * @param areas how many of each area above prefectures that printed any; left out for
	 * a province or prefecture
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Held", description = "How many figures are held, repetitions not counted.")
	public record Held(@Schema(
			description = "how many results in all; of a theme, indicator or family without those of prefectures") long results,
			@Schema(description = "how many targets in all, likewise") long targets,
			@Schema(description = "how many of each area above prefectures that printed any; left out for a province or prefecture") Optional<List<OfArea>> areas) {

	}

	/**
	 * How many figures are held of an area, repetitions not counted.
	 *
	 * @param area the area
	 * @param results how many results
	 * @param targets how many targets
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "HeldOfArea", description = "How many figures are held of an area, repetitions not counted.")
	public record OfArea(@Schema(description = "the area") NamedEntry area,
			@Schema(description = "how many results") long results,
			@Schema(description = "how many targets") long targets) {

	}

}
