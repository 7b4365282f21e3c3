package org.duibiao.api.v1.contract;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The time a figure speaks of, only as exact as the print.
 *
 * @param start the first month, or the year; left out for a date
 * @param end the last month, the date, or the year
 * @param form months: whole months, both ends included; date: as at the end of a date;
 * year: an unstated time in a year, never to be read as the full year
 * @param status how the print tells it: stated, carried-over or unstated
 * @param text the period in words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Period", description = "The time a figure speaks of, only as exact as the print.")
public record PeriodEntry(
		@Schema(description = "the first month, or the year; left out for a date") Optional<String> start,
		@Schema(description = "the last month, the date, or the year") String end,
		@Schema(description = "months: whole months, both ends included; date: as at the end of a date; year: an unstated time in a year, never to be read as the full year") String form,
		@Schema(description = "how the print tells it: stated, carried-over or unstated") String status,
		@Schema(description = "the period in words") Text text) {

}
