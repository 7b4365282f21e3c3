package org.duibiao.api.v1.contract;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A reference area: the nation, a group of provinces, a province, or a prefecture.
 *
 * @param code ISO 3166-2 code, or a code of our own for a group of provinces or a
 * prefecture
 * @param gbCode GB/T 2260 code; left out for a group
 * @param level nation, group, province or prefecture
 * @param parent code of the area that it is part of; left out for the nation
 * @param name its name
 * @param shortName its name in tables and sentences
 * @param links where to go from here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Area", description = "A reference area: the nation, a group of provinces, a province, or a prefecture.")
public record AreaEntry(@Schema(
		description = "ISO 3166-2 code, or a code of our own for a group of provinces or a prefecture") String code,
		@Schema(description = "GB/T 2260 code; left out for a group") Optional<String> gbCode,
		@Schema(description = "nation, group, province or prefecture") String level,
		@Schema(description = "code of the area that it is part of; left out for the nation") Optional<String> parent,
		@Schema(description = "its name") Text name,
		@Schema(description = "its name in tables and sentences") Text shortName,
		@Schema(description = "where to go from here") Links links) {

}
