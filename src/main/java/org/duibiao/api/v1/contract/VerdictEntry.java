package org.duibiao.api.v1.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Whether two figures may be compared.
 *
 * @param verdict comparable; with-caution: side by side only; not-comparable
 * @param reasons what speaks against it; empty if they are comparable
 * @param difference how far the figures lie apart; only if they are comparable
 * @param text what may be said, in words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Verdict", description = "Whether two figures may be compared.")
public record VerdictEntry(
		@Schema(description = "comparable; with-caution: side by side only; not-comparable") String verdict,
		@Schema(description = "what speaks against it; empty if they are comparable") List<Reason> reasons,
		@Schema(description = "how far the figures lie apart; only if they are comparable") Optional<Gap> difference,
		@Schema(description = "what may be said, in words") Text text) {

	/**
	 * What speaks against a comparison.
	 *
	 * @param code its code
	 * @param text the reason in words
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Reason", description = "What speaks against a comparison.")
	public record Reason(@Schema(description = "its code") String code,
			@Schema(description = "the reason in words") Text text) {

	}

	/**
	 * How far two comparable figures lie apart.
	 *
	 * @param size by how much the printed numbers differ, not negative; percentage points
	 * for percentages
	 * @param order how the first lies to the second within their printed rounding:
	 * higher, lower or uncertain
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Gap", description = "How far two comparable figures lie apart.")
	public record Gap(@Schema(
			description = "by how much the printed numbers differ, not negative; percentage points for percentages") BigDecimal size,
			@Schema(description = "how the first lies to the second within their printed rounding: higher, lower or uncertain") String order) {

	}

}
