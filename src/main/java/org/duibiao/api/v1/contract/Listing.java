package org.duibiao.api.v1.contract;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What was asked for.
 *
 * @param revision the revision that is shown
 * @param count how many items this answer has
 * @param more whether there are more; links.next leads to them
 * @param limit how many items an answer has at most; left out if there is no limit
 * @param citation how to cite it
 * @param items the items
 * @param links where to go from here
 * @param <T> what is listed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Listing<T>(@Schema(description = "the revision that is shown") int revision,
		@Schema(description = "how many items this answer has") int count,
		@Schema(description = "whether there are more; links.next leads to them") boolean more,
		@Schema(description = "how many items an answer has at most; left out if there is no limit") Optional<Integer> limit,
		@Schema(description = "how to cite it") Text citation, @Schema(description = "the items") List<T> items,
		@Schema(description = "where to go from here") Links links) {

}
