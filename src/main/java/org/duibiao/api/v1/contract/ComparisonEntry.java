package org.duibiao.api.v1.contract;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What areas printed for an indicator, a kind and a year, side by side.
 *
 * @param indicator the indicator
 * @param kind result or target
 * @param year the year in which the periods end
 * @param sides what each area printed, in the order asked for
 * @param pairs the verdict on the first printed figure and each of the others
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Comparison", description = "What areas printed for an indicator, a kind and a year, side by side.")
public record ComparisonEntry(@Schema(description = "the indicator") NamedEntry indicator,
		@Schema(description = "result or target") String kind,
		@Schema(description = "the year in which the periods end") int year,
		@Schema(description = "what each area printed, in the order asked for") List<Side> sides,
		@Schema(description = "the verdict on the first printed figure and each of the others") List<Pair> pairs) {

	/**
	 * What an area printed.
	 *
	 * @param area the area
	 * @param standsIn whether the figure is of another indicator or kind and only stands
	 * in its place
	 * @param figure the figure; left out if the area printed none
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "ComparisonSide", description = "What an area printed.")
	public record Side(@Schema(description = "the area") NamedEntry area, @Schema(
			description = "whether the figure is of another indicator or kind and only stands in its place") boolean standsIn,
			@Schema(description = "the figure; left out if the area printed none") Optional<FigureEntry> figure) {

	}

	/**
	 * Two areas of a comparison.
	 *
	 * @param first the code of the one area
	 * @param second the code of the other area
	 * @param verdict whether their figures may be compared
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "ComparisonPair", description = "Two areas of a comparison.")
	public record Pair(@Schema(description = "the code of the one area") String first,
			@Schema(description = "the code of the other area") String second,
			@Schema(description = "whether their figures may be compared") VerdictEntry verdict) {

	}

}
