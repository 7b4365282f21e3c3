package org.duibiao.api.v1.contract;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What was found.
 *
 * @param query what was asked for
 * @param instead what was looked for because nothing was found for the query as it was
 * spelled; left out if that was not done
 * @param total how many hits there are on all pages
 * @param revision the revision that is shown
 * @param count how many hits this answer has
 * @param more whether there are more; links.next leads to them
 * @param limit how many hits an answer has at most
 * @param citation how to cite it
 * @param items the hits, the closest first
 * @param links where to go from here
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Hits", description = "What was found.")
public record HitListing(@Schema(description = "what was asked for") String query, @Schema(
		description = "what was looked for because nothing was found for the query as it was spelled; left out if that was not done") Optional<String> instead,
		@Schema(description = "how many hits there are on all pages") int total,
		@Schema(description = "the revision that is shown") int revision,
		@Schema(description = "how many hits this answer has") int count,
		@Schema(description = "whether there are more; links.next leads to them") boolean more,
		@Schema(description = "how many hits an answer has at most") Optional<Integer> limit,
		@Schema(description = "how to cite it") Text citation,
		@Schema(description = "the hits, the closest first") List<HitEntry> items,
		@Schema(description = "where to go from here") Links links) {

	/**
	 * A page of hits, told with what was looked for.
	 * @param query what was asked for
	 * @param instead what was looked for instead, if anything was
	 * @param total how many hits there are
	 * @param page the page
	 * @return the listing
	 */
	public static HitListing of(String query, Optional<String> instead, int total, Listing<HitEntry> page) {
		return new HitListing(query, instead, total, page.revision(), page.count(), page.more(), page.limit(),
				page.citation(), page.items(), page.links());
	}

}
