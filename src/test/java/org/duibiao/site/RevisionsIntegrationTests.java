package org.duibiao.site;

import java.util.List;
import java.util.stream.Stream;

import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.RevisedSiteTest;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site frozen at a revision, and the newest one.
 */
@RevisedSiteTest
class RevisionsIntegrationTests {

	private static final String OLD = "14.5%";

	private static final String NEW = "15.5%";

	/** What leads out of a frozen page on purpose, or has no revision. */
	private static final String UNFROZEN = ".banner a, .skip, link, a[href=/data/datapackage.json]";

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@ParameterizedTest
	@ValueSource(strings = { "/provinces/CN-SD", "/indicators/industrial-investment-growth",
			"/compare?province=CN-AH&province=CN-SD&indicator=industrial-investment-growth", "/sources/sd-2023" })
	void showExactlyTheFigureOfTheRevision(String address) {
		String and = address.contains("?") ? "&" : "?";
		for (String language : List.of("zh", "en")) {
			String asked = address + and + "lang=" + language;
			assertShows(asked, NEW, OLD);
			assertShows(asked + "&revision=2", NEW, OLD);
			assertShows(asked + "&revision=1", OLD, NEW);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/data/observations.csv" })
	void giveTheDataPackageOfTheRevision(String address) {
		assertThat(this.site.csv(address).text()).contains(NEW).doesNotContain("," + OLD).contains("ah-2024-001");
		assertThat(this.site.csv(address + "?revision=1").text()).contains("," + OLD)
			.doesNotContain(NEW)
			.doesNotContain("ah-2024-001");
	}

	@Test
	void refuseToChooseBetweenTwo() {
		assertThat(this.site.page("/?revision=1&revision=2&lang=en", 400).text()).contains("revision", "1, 2");
		assertThat(this.site.get("/targets.csv?revision=1&revision=2").getResponse().getStatus()).isEqualTo(400);
		this.site.page("/?revision=1&revision=1");
	}

	@Test
	void computeFromTheFiguresOfTheRevision() {
		String pair = "/compare?province=CN-AH&province=CN-SD&indicator=industrial-investment-growth&lang=en";
		assertThat(this.site.page(pair).select(".difference").text()).contains("11.8");
		assertThat(this.site.page(pair + "&revision=1").select(".difference").text()).contains("12.8");
		assertThat(this.site.page("/audit?lang=en").text()).contains("6.3%").doesNotContain("5.3%");
		assertThat(this.site.page("/audit?lang=en&revision=1").text()).contains("5.3%").doesNotContain("6.3%");
	}

	@Test
	void keepEveryLinkOfAFrozenPageFrozen() {
		for (String address : this.addresses.pagesAndStates()) {
			Document page = this.site.page(address + (address.contains("?") ? "&" : "?") + "revision=1");
			page.select(UNFROZEN).remove();
			Stream<String> links = page.select("[href]").eachAttr("href").stream().filter((href) -> !isOutside(href));
			assertThat(links).as(address)
				.isNotEmpty()
				.allSatisfy((href) -> assertThat(href).containsPattern("[?&]revision=1(&|#|$)"));
			assertThat(page.select("form")).as(address)
				.allSatisfy((form) -> assertThat(form.select("input[type=hidden][name=revision][value=1]")).hasSize(1));
		}
	}

	@Test
	void freezeNoLinkOfALivingPageButCitationAndHistory() {
		for (String address : this.addresses.pagesAndStates()) {
			Document page = this.site.page(address);
			assertThat(page.select(".banner")).as(address).isEmpty();
			page.select(".cite, .history").remove();
			assertThat(page.select("[href*=revision=], input[name=revision]")).as(address).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, en, There is a newer one", "1, zh, 已有更新的修订 2", "2, en, It is the newest", "2, zh, 它就是最新修订" })
	void sayWhetherThereIsANewerOne(int revision, String language, String told) {
		Document page = this.site.page("/indicators?q=a&revision=" + revision + "&lang=" + language);
		Element banner = page.selectFirst(".banner");
		assertThat(banner.text()).contains(told).contains(Integer.toString(revision));
		assertThat(banner.select("a").attr("href")).isEqualTo("/indicators?q=a&lang=" + language);
	}

	@Test
	void nameTheNewestOneInsteadOfOneThatIsNotThere() {
		Document page = this.site.page("/provinces/CN-SD?revision=99&lang=en", 404);
		assertThat(page.select("main").text()).contains("99").contains("2");
		assertThat(this.site.get("/provinces/CN-SD.csv?revision=3")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "0", "-1", "999999999999", "1.0", "%201", "01", "1;2" })
	void refuseWhatIsNoNumberOfARevision(String revision) {
		Document page = this.site.page("/provinces/CN-SD?lang=en&revision=" + revision, 400);
		assertThat(page.select("main").text()).contains("revision").contains("1 … 2");
		assertThat(this.site.get("/targets.csv?revision=" + revision)).hasStatus(400);
	}

	@Test
	void citeTheFrozenAddressInEveryFile() {
		List<String> files = this.addresses.files()
			.stream()
			.filter((file) -> !file.startsWith("/data") && file.endsWith(".csv"))
			.toList();
		assertThat(files).hasSizeGreaterThan(8);
		for (String file : files) {
			assertCites(file + "?q=green&lang=en&revision=1&bom=0", "revision=1");
			assertCites(file + "?q=green&lang=en", "revision=2");
		}
	}

	private void assertCites(String address, String revision) {
		CsvAnswer file = this.site.csv(address);
		assertThat(file.header()).as(address).endsWith("Citation");
		assertThat(file.column("Citation")).as(address)
			.isNotEmpty()
			.allSatisfy((citation) -> assertThat(citation).contains(address.replaceAll("\\?.*", ""))
				.contains("lang=en")
				.endsWith(revision)
				.doesNotContain("bom"));
	}

	private void assertShows(String address, String shown, String hidden) {
		Document page = this.site.page(address);
		assertThat(page.select("main .value").eachText()).as(address).contains(shown).doesNotContain(hidden);
		CsvAnswer file = this.site.exportOf(page);
		assertThat(file.text()).as(address).contains(shown).doesNotContain(hidden);
	}

	private static boolean isOutside(String href) {
		return href.startsWith("#") || href.startsWith("/favicon") || href.startsWith("/assets");
	}

}
