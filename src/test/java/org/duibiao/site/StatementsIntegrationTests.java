package org.duibiao.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.duibiao.catalogue.Catalogues;
import org.duibiao.source.Sources;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.duibiao.testing.StatementCount;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages ask the store a few times only, however much they show.
 */
@SiteTest
class StatementsIntegrationTests {

	/** The first data of SDMX also count how often the same was printed. */
	private static final int COLD = 18;

	private static final int WARM = 8;

	private static final int TABLES = 12;

	/** What the tag of a file takes: the revision and the attached texts. */
	private static final int TAG = 2;

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@Autowired
	private StatementCount statements;

	@Autowired
	private Catalogues catalogues;

	@Autowired
	private Sources sources;

	@Test
	void areFewForEveryPageAndFileColdAndWarm() {
		Stream.of(this.addresses.pagesAndStates(), this.addresses.files(), this.addresses.embeds())
			.flatMap(List::stream)
			.forEach((address) -> {
				forget(this.catalogues);
				forget(this.sources);
				// the archive has all tables in it
				int tables = address.endsWith(".zip") ? TABLES : 0;
				int cold = count(address);
				assertThat(cold).as(address).isLessThanOrEqualTo(COLD + tables + tag(address));
				assertThat(count(address)).as(address).isLessThanOrEqualTo(WARM + tables + tag(address));
			});
	}

	@Test
	void areAsManyForFilteredPages() {
		assertThat(Stream
			.of("/provinces/CN-AH", "/provinces/CN-SD", "/provinces/CN-AH?theme=green",
					"/provinces/CN-AH?theme=opening&kind=target&sort=name", "/provinces/CN-AH.csv")
			.map((address) -> count(address) - tag(address))
			.distinct()).hasSize(1);
		assertThat(Stream.of("/indicators", "/indicators?q=giant", "/indicators?theme=green", "/indicators.csv")
			.map((address) -> count(address) - tag(address))
			.distinct()).hasSize(1);
		assertThat(Stream.of("/targets", "/targets?province=CN-AH").map(this::count).distinct()).hasSize(1);
	}

	@Test
	void areAsManyForMoreIndicators() {
		List<String> indicators = this.site.page("/indicators").select("tbody th a").eachAttr("href");
		String all = String.join("",
				indicators.stream().map((href) -> href.replace("/indicators/", "&indicator=")).toList());
		String compare = "/compare?province=CN-AH&province=CN-SD";
		assertThat(count(compare + all)).isEqualTo(count(compare)).isPositive();
	}

	@Test
	void areNoneForAssetsAndUnknownAddresses() {
		assertThat(Stream.of("/assets/site.css", "/favicon.svg", "/nothing", "/?lang=xx").map(this::count))
			.containsOnly(0);
	}

	private static void forget(Object keeper) {
		Object kept = ReflectionTestUtils.getField(keeper, "kept");
		((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(kept, "values"))).clear();
	}

	private static int tag(String address) {
		return address.matches("/sdmx/.*|[^?]*\\.[^?/]*(\\?.*)?") ? TAG : 0;
	}

	private int count(String address) {
		return this.statements.during(() -> this.site.get(address));
	}

}
