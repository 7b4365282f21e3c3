package org.duibiao.api.v1.contract;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A reference area: the nation, a group of provinces, or a province.
 *
 * @param code ISO 3166-2 code, or a code of our own for a group of provinces
 * @param gbCode GB/T 2260 code; left out for a group
 * @param level nation, group or province
 * @param name its name
 * @param shortName its name in tables and sentences
 * @param links where to go from here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Area", description = "A reference area: the nation, a group of provinces, or a province.")
public record AreaEntry(
		@Schema(description = "ISO 3166-2 code, or a code of our own for a group of provinces") String code,
		@Schema(description = "GB/T 2260 code; left out for a group") Optional<String> gbCode,
		@Schema(description = "nation, group or province") String level, @Schema(description = "its name") Text name,
		@Schema(description = "its name in tables and sentences") Text shortName,
		@Schema(description = "where to go from here") Links links) {

}
