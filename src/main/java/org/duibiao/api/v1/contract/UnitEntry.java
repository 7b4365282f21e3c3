package org.duibiao.api.v1.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A unit of measure, or a Chinese counting word.
 *
 * @param code its code
 * @param name its name
 * @param dimension what it measures: count, currency, percent, percentage-point or index
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Unit", description = "A unit of measure, or a Chinese counting word.")
public record UnitEntry(@Schema(description = "its code") String code, @Schema(description = "its name") Text name,
		@Schema(description = "what it measures: count, currency, percent, percentage-point or index") String dimension) {

}
