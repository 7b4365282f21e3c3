package org.duibiao.api.v1.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A printed figure: a statement of a government, with all that makes it one.
 *
 * @param id its identity in its area
 * @param area the area it is about
 * @param indicator what it measures
 * @param theme the code of the theme of the indicator
 * @param kind result or target
 * @param period the time it speaks of
 * @param value the number
 * @param unit the unit of the number
 * @param status how firm a result is: actual or expected; left out for a target
 * @param commitment how firmly a target is meant: strive, ensure or plan; left out for a
 * result
 * @param quantityAssumed whether the kind of quantity is read into the print, which does
 * not say whether the count is new in the period or a total
 * @param repeats the identity of the figure of the same area that this one prints again;
 * left out otherwise
 * @param notes what must be said with it
 * @param ranks ranks that the area claims for it; none is computed here
 * @param differences printed differences; none is computed here
 * @param source where it is printed
 * @param links where to go from here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Figure", description = "A printed figure: a statement of a government, with all that makes it one.")
public record FigureEntry(@Schema(description = "its identity in its area") String id,
		@Schema(description = "the area it is about") NamedEntry area,
		@Schema(description = "what it measures") NamedEntry indicator,
		@Schema(description = "the code of the theme of the indicator") String theme,
		@Schema(description = "result or target") String kind,
		@Schema(description = "the time it speaks of") PeriodEntry period,
		@Schema(description = "the number") ValueEntry value,
		@Schema(description = "the unit of the number") UnitEntry unit,
		@Schema(description = "how firm a result is: actual or expected; left out for a target") Optional<String> status,
		@Schema(description = "how firmly a target is meant: strive, ensure or plan; left out for a result") Optional<String> commitment,
		@Schema(description = "whether the kind of quantity is read into the print, which does not say whether the count is new in the period or a total") boolean quantityAssumed,
		@Schema(description = "the identity of the figure of the same area that this one prints again; left out otherwise") Optional<String> repeats,
		@Schema(description = "what must be said with it") List<Text> notes,
		@Schema(description = "ranks that the area claims for it; none is computed here") List<Rank> ranks,
		@Schema(description = "printed differences; none is computed here") List<Difference> differences,
		@Schema(description = "where it is printed") PlaceEntry source,
		@Schema(description = "where to go from here") Links links) {

	/**
	 * A rank that an area claims for itself in print.
	 *
	 * @param indicator the code of what is ranked
	 * @param scope among whose provinces the rank is
	 * @param basis of what it is the rank: value, unprinted-total or unprinted-value
	 * @param position the position, counted from 1; left out if the print has only words
	 * @param tied whether others share it
	 * @param printed the words as printed
	 * @param text the rank in words
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Rank", description = "A rank that an area claims for itself in print.")
	public record Rank(@Schema(description = "the code of what is ranked") String indicator,
			@Schema(description = "among whose provinces the rank is") NamedEntry scope,
			@Schema(description = "of what it is the rank: value, unprinted-total or unprinted-value") String basis,
			@Schema(description = "the position, counted from 1; left out if the print has only words") Optional<Integer> position,
			@Schema(description = "whether others share it") boolean tied,
			@Schema(description = "the words as printed") String printed,
			@Schema(description = "the rank in words") Text text) {

	}

	/**
	 * A printed difference to something else.
	 *
	 * @param against what it is to: area, indicator or period
	 * @param referent the area or indicator it is to
	 * @param period the end of the period it is to
	 * @param number by how much the figure is higher; negative if it is lower
	 * @param unit the unit of the difference
	 * @param qualifier the word put to the number
	 * @param printed the words as printed
	 * @param text the difference in words
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Difference", description = "A printed difference to something else.")
	public record Difference(@Schema(description = "what it is to: area, indicator or period") String against,
			@Schema(description = "the area or indicator it is to") Optional<NamedEntry> referent,
			@Schema(description = "the end of the period it is to") Optional<String> period,
			@Schema(description = "by how much the figure is higher; negative if it is lower") BigDecimal number,
			@Schema(description = "the unit of the difference") UnitEntry unit,
			@Schema(description = "the word put to the number") String qualifier,
			@Schema(description = "the words as printed") String printed,
			@Schema(description = "the difference in words") Text text) {

	}

}
