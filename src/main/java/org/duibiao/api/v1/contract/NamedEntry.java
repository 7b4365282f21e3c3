package org.duibiao.api.v1.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something with a code and a name.
 *
 * @param code its code
 * @param name its name
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Named", description = "Something with a code and a name.")
public record NamedEntry(@Schema(description = "its code") String code, @Schema(description = "its name") Text name) {

}
