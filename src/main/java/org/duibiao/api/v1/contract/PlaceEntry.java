package org.duibiao.api.v1.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where something is printed.
 *
 * @param document the code of the document
 * @param title the title of the document
 * @param publisher who speaks in it
 * @param year the year in which it was printed; the day is not known
 * @param section the code of the section
 * @param heading the heading of the section
 * @param paragraph the paragraph of the section, counted from 1 with the heading
 * @param token the words and signs exactly as printed
 * @param occurrence which occurrence of them in the paragraph, counted from 1
 * @param text section and paragraph in words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Place", description = "Where something is printed.")
public record PlaceEntry(@Schema(description = "the code of the document") String document,
		@Schema(description = "the title of the document") Text title,
		@Schema(description = "who speaks in it") Text publisher,
		@Schema(description = "the year in which it was printed; the day is not known") int year,
		@Schema(description = "the code of the section") String section,
		@Schema(description = "the heading of the section") Text heading,
		@Schema(description = "the paragraph of the section, counted from 1 with the heading") int paragraph,
		@Schema(description = "the words and signs exactly as printed") String token,
		@Schema(description = "which occurrence of them in the paragraph, counted from 1") int occurrence,
		@Schema(description = "section and paragraph in words") Text text) {

}
