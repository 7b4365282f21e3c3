package org.duibiao.api.v1.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A text in Chinese and English.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Text", description = "A text in Chinese and English.")
public record Text(@Schema(description = "the Chinese text") String zh,
		@Schema(description = "the English text") String en) {

}
