package org.duibiao.api.v1.contract;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A printed number with all that the print says of its exactness.
 *
 * @param printed the words and signs as printed, always in Chinese
 * @param number the number in the unit, with its printed decimals where it has no
 * multiplier; never without its qualifier
 * @param decimals how many decimals were printed
 * @param multiplier what the printed number is multiplied by
 * @param qualifier the word put to the number: exact, about, at-least, more-than or
 * double-digit
 * @param range the values that the print allows
 * @param text the number with qualifier and unit in words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Value", description = "A printed number with all that the print says of its exactness.")
public record ValueEntry(@Schema(description = "the words and signs as printed, always in Chinese") String printed,
		@Schema(description = "the number in the unit, with its printed decimals where it has no multiplier; never without its qualifier") BigDecimal number,
		@Schema(description = "how many decimals were printed") int decimals,
		@Schema(description = "what the printed number is multiplied by") long multiplier,
		@Schema(description = "the word put to the number: exact, about, at-least, more-than or double-digit") String qualifier,
		@Schema(description = "the values that the print allows") Range range,
		@Schema(description = "the number with qualifier and unit in words") Text text) {

	/**
	 * The values that a printed number allows.
	 *
	 * @param lower the lower end; left out if there is none
	 * @param lowerIncluded whether the lower end belongs to it
	 * @param upper the upper end; left out if there is none
	 * @param upperIncluded whether the upper end belongs to it
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Range", description = "The values that a printed number allows.")
	public record Range(@Schema(description = "the lower end; left out if there is none") Optional<BigDecimal> lower,
			@Schema(description = "whether the lower end belongs to it") boolean lowerIncluded,
			@Schema(description = "the upper end; left out if there is none") Optional<BigDecimal> upper,
			@Schema(description = "whether the upper end belongs to it") boolean upperIncluded) {

	}

}
