package org.duibiao.api.v1.contract;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A target beside the result of the year before.
 *
 * @param target the target
 * @param result the result of the same area and indicator in the year before; left out if
 * none was printed
 * @param verdict whether the two may be compared; left out without a result
 * @param relation how the target lies to the result, in words
 * @param standIns results of indicators that only look like it, if it has none of its own
 * @param outcome what became of the target
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Target", description = "A target beside the result of the year before.")
public record TargetEntry(@Schema(description = "the target") FigureEntry target, @Schema(
		description = "the result of the same area and indicator in the year before; left out if none was printed") Optional<FigureEntry> result,
		@Schema(description = "whether the two may be compared; left out without a result") Optional<VerdictEntry> verdict,
		@Schema(description = "how the target lies to the result, in words") Text relation,
		@Schema(description = "results of indicators that only look like it, if it has none of its own") List<FigureEntry> standIns,
		@Schema(description = "what became of the target") Outcome outcome) {

	/**
	 * What became of a target.
	 *
	 * @param state open: no result of its year is held; progress: one of part of its
	 * year; attainment: one of its period
	 * @param judgement met, missed, within-wording or not-judged; only with an attainment
	 * @param result the result
	 * @param text the outcome in words
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Outcome", description = "What became of a target.")
	public record Outcome(@Schema(
			description = "open: no result of its year is held; progress: one of part of its year; attainment: one of its period") String state,
			@Schema(description = "met, missed, within-wording or not-judged; only with an attainment") Optional<String> judgement,
			@Schema(description = "the result") Optional<FigureEntry> result,
			@Schema(description = "the outcome in words") Optional<Text> text) {

	}

}
