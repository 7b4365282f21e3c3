package org.duibiao.dashboard.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Editions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The filters of the page of a province.
 */
@SiteTest
class ProvinceFilterIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private Editions editions;

	@Autowired
	private Observations observations;

	static Stream<Arguments> filters() {
		return Stream.of("CN-AH", "CN-SD")
			.flatMap((province) -> Stream.of("", "operation", "clusters", "opening")
				.flatMap((theme) -> Stream.of("", "result", "target")
					.flatMap((kind) -> Stream.of("", "catalogue", "name", "printed")
						.map((sort) -> arguments(province, theme, kind, sort)))));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void showWhatIsAskedForInItsOrder(String province, String theme, String kind, String sort) {
		String address = "/provinces/%s?theme=%s&kind=%s&sort=%s".formatted(province, theme, kind, sort);
		for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			Document page = this.site.page(address + "&lang=" + locale);
			assertThat(page.select("table.figures tbody tr").eachAttr("id"))
				.containsExactlyElementsOf(expected(province, theme, kind, sort, locale));
			assertThat(page.select(".body > p.none").isEmpty())
				.isNotEqualTo(expected(province, theme, kind, sort, locale).isEmpty());
		}
	}

	@ParameterizedTest
	@MethodSource("filters")
	void areKeptInTheFormAndTheExport(String province, String theme, String kind, String sort) {
		Document page = this.site.page("/provinces/%s?theme=%s&kind=%s&sort=%s".formatted(province, theme, kind, sort));
		Element form = page.selectFirst("form.filters");
		assertThat(form.attr("action")).isEqualTo("/provinces/" + province);
		assertThat(form.attr("method")).isEqualTo("get");
		assertThat(form.select("#theme option[selected]").eachAttr("value")).containsExactly(theme);
		assertThat(form.select("#kind option[selected]").eachAttr("value")).containsExactly(kind);
		assertThat(form.select("#sort option[selected]").eachAttr("value"))
			.containsExactly(sort.isEmpty() ? "catalogue" : sort);
		assertThat(page.selectFirst(".toolbar a").attr("href")).isEqualTo("/provinces/" + province + ".csv?"
				+ (theme.isEmpty() ? "" : "theme=" + theme + "&") + (kind.isEmpty() ? "" : "kind=" + kind + "&")
				+ ((sort.isEmpty() || sort.equals("catalogue")) ? "" : "sort=" + sort + "&") + "lang=zh");
		boolean filtered = !theme.isEmpty() || !kind.isEmpty();
		assertThat(page.select(".headlines").isEmpty()).isEqualTo(filtered);
		assertThat(form.select("a[href=/provinces/" + province + "]")).hasSize(filtered ? 1 : 0);
	}

	@Test
	void sayThatNothingMeetsThem() {
		Document page = this.site.page("/provinces/CN-SD?theme=opening&kind=target&lang=en");
		assertThat(page.select("table, figure.chart")).isEmpty();
		assertThat(page.select("p.none").text()).isEqualTo("Nothing meets these conditions.");
	}

	private List<String> expected(String province, String theme, String kind, String sort, Locale locale) {
		Edition edition = this.editions.newest(locale);
		List<Indicator> indicators = edition.catalogue().indicators();
		Comparator<Observation> byTheme = Comparator
			.comparing((figure) -> edition.catalogue().themes().indexOf(indicator(figure, edition).theme()));
		Comparator<Observation> order = switch (sort) {
			case "printed" -> byTheme;
			case "name" -> byTheme.thenComparing((figure) -> indicator(figure, edition).name().in(locale),
					Collator.getInstance(locale));
			default -> byTheme.thenComparing((figure) -> indicators.indexOf(indicator(figure, edition)));
		};
		return this.observations.find(Selection.of(new AreaCode(province)), edition.number())
			.distinct()
			.stream()
			.filter((figure) -> theme.isEmpty() || indicator(figure, edition).theme().code().equals(theme))
			.filter((figure) -> kind.isEmpty() || figure.kind().name().equalsIgnoreCase(kind))
			.sorted(order)
			.map((figure) -> figure.id().value())
			.toList();
	}

	private static Indicator indicator(Observation figure, Edition edition) {
		return edition.catalogue().indicatorOf(figure.indicator());
	}

}
