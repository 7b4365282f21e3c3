package org.duibiao.api.v1.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is measured.
 *
 * @param code its code
 * @param name its name
 * @param definition what it is, in a sentence
 * @param theme the theme it belongs to
 * @param unit the unit of its values
 * @param quantity the kind of quantity: stock, flow, net-change, growth-rate, share or
 * ratio
 * @param direction which way is better: higher, lower or neither
 * @param family the concept family of indicators that look alike and are not the same;
 * left out if it has none
 * @param threshold the size in yuan from which things are counted; left out if the
 * definition has none
 * @param population the population counted, where the print narrows it
 * @param headline its place among the headline figures; left out if it is none
 * @param links where to go from here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Indicator", description = "What is measured.")
public record IndicatorEntry(@Schema(description = "its code") String code, @Schema(description = "its name") Text name,
		@Schema(description = "what it is, in a sentence") Text definition,
		@Schema(description = "the theme it belongs to") NamedEntry theme,
		@Schema(description = "the unit of its values") UnitEntry unit,
		@Schema(description = "the kind of quantity: stock, flow, net-change, growth-rate, share or ratio") String quantity,
		@Schema(description = "which way is better: higher, lower or neither") String direction,
		@Schema(description = "the concept family of indicators that look alike and are not the same; left out if it has none") Optional<Family> family,
		@Schema(description = "the size in yuan from which things are counted; left out if the definition has none") Optional<BigDecimal> threshold,
		@Schema(description = "the population counted, where the print narrows it") Optional<String> population,
		@Schema(description = "its place among the headline figures; left out if it is none") Optional<Integer> headline,
		@Schema(description = "where to go from here") Links links) {

	/**
	 * Indicators that look alike and are not the same.
	 *
	 * @param code its code
	 * @param name its name
	 * @param note in what its members differ
	 * @param akin the codes of the other members
	 */
	@JsonInclude(JsonInclude.Include.NON_ABSENT)
	@Schema(name = "Family", description = "Indicators that look alike and are not the same.")
	public record Family(@Schema(description = "its code") String code, @Schema(description = "its name") Text name,
			@Schema(description = "in what its members differ") Text note,
			@Schema(description = "the codes of the other members") List<String> akin) {

	}

}
