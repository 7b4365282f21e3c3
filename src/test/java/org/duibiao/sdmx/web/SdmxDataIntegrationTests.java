package org.duibiao.sdmx.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.duibiao.sdmx.Component.Role;
import org.duibiao.sdmx.Component;
import org.duibiao.testing.CsvAnswer;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of the store as SDMX data.
 */
@SiteTest
class SdmxDataIntegrationTests {

	private static final String ALL = SdmxSite.DATA + "all/all";

	@Autowired
	private Site site;

	@Test
	void tellEveryFigureOfTheStoreOnce() {
		Map<String, Map<String, String>> stored = new HashMap<>();
		this.site.csv("/data/observations.csv").rows().forEach((row) -> stored.put(row.get("id"), row));
		List<Map<String, String>> rows = sdmx().rows(ALL);
		assertThat(rows).extracting((row) -> row.get("FIGURE")).containsExactlyInAnyOrderElementsOf(stored.keySet());
		assertThat(rows).allSatisfy((row) -> assertSame(row, stored.get(row.get("FIGURE"))));
	}

	@Test
	void giveNoTwoFiguresTheSameKey() {
		List<String> dimensions = Component.of(Role.DIMENSION, Role.TIME).stream().map(Component::name).toList();
		assertThat(sdmx().rows(ALL)).extracting((row) -> dimensions.stream().map(row::get).toList())
			.doesNotHaveDuplicates();
	}

	@Test
	void useOnlyCodesOfTheirCodeListsAndDeclaredComponents() {
		Map<String, Map<String, Map<String, String>>> lists = sdmx().codes("codelist");
		Set<String> declared = Set.copyOf(Component.of(Role.values()).stream().map(Component::name).toList());
		for (Map<String, String> row : sdmx().rows(ALL)) {
			assertThat(declared).containsAll(row.keySet());
			for (Component component : Component.values()) {
				String value = row.get(component.name());
				assertThat(value != null || !component.isMandatory()).as(component + " of " + row).isTrue();
				if (value != null && component.codeList().isPresent()) {
					assertThat(lists.get(component.codeList().get())).containsKey(value);
				}
			}
		}
	}

	@Test
	void tellWhatHasNoNumberAsNaN() {
		assertThat(sdmx().rows(ALL)).filteredOn((row) -> row.get("OBS_VALUE").equals("NaN"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsEntry("QUALIFIER", "DOUBLE_DIGIT")
				.containsEntry("OBS_STATUS", "O")
				.containsEntry("LOWER", "10")
				.containsEntry("UPPER", "100"));
	}

	@ParameterizedTest
	@CsvSource({ ".CN-AH..., REF_AREA, CN-AH", "...TARGET., KIND, TARGET", "_U...., FREQ, _U", "....2, PRINT, 2",
			"..industrial-investment-growth.., INDICATOR, industrial-investment-growth",
			".CN-AH+CN-SD..EXPECTED., KIND, EXPECTED" })
	void tellExactlyTheSeriesOfAKey(String key, String dimension, String value) {
		List<Map<String, String>> expected = sdmx().rows(ALL)
			.stream()
			.filter((row) -> row.get(dimension).equals(value))
			.toList();
		assertThat(sdmx().rows(SdmxSite.DATA + key)).isNotEmpty().isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "startPeriod=2024, 2024", "endPeriod=2023-10, 2023-01-01/P10M",
			"startPeriod=2023-11&endPeriod=2023-11, 2023-11-30", "endPeriod=2023-Q4&startPeriod=2023-02, 2023-11-30" })
	void tellOnlyWhatLiesWhollyInATime(String parameters, String period) {
		assertThat(sdmx().rows(SdmxSite.DATA + "all?" + parameters)).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsEntry("TIME_PERIOD", period));
	}

	@ParameterizedTest
	@CsvSource({ "full, true, true", "dataonly, true, false", "nodata, false, true", "serieskeysonly, false, false" })
	void tellAsMuchAsIsAsked(String detail, boolean points, boolean attributes) {
		Document answer = sdmx().xml(ALL + "?detail=" + detail);
		assertThat(SdmxSite.all(answer, "Obs").findAny().isPresent()).isEqualTo(points);
		assertThat(SdmxSite.all(answer, "Attributes").findAny().isPresent()).isEqualTo(attributes);
		assertThat(SdmxSite.all(answer, "Series")).hasSameSizeAs(SdmxSite.all(sdmx().xml(ALL), "Series").toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "data/DF_FIGURES", "data/DF_FIGURES/", "data/DUIBIAO,DF_FIGURES",
			"data/DUIBIAO,DF_FIGURES,latest/all/all", "data/all,DF_FIGURES,1.0/all/DUIBIAO",
			"data/DF_FIGURES/..../DUIBIAO,DUIBIAO", "data/DF_FIGURES?firstNObservations=99&lastNObservations=1" })
	void areTheSameHoweverTheyAreNamed(String address) {
		assertThat(sdmx().rows(address)).isEqualTo(sdmx().rows(ALL));
	}

	@ParameterizedTest
	@CsvSource({ "2.0.0, STRUCTURE", "1.0.0, DATAFLOW" })
	void sayTheSameAsCsv(String version, String first) {
		String accept = "application/vnd.sdmx.data+csv; version=" + version;
		String body = sdmx().send(ALL, "Accept", accept).body();
		assertThat(body).startsWith(first + ",").contains("DUIBIAO:DF_FIGURES(1.0)");
		CsvAnswer csv = this.site.csv(SdmxSite.ROOT + ALL + "?format=csv");
		List<Map<String, String>> rows = csv.rows().stream().map(SdmxDataIntegrationTests::given).toList();
		assertThat(rows).isEqualTo(sdmx().rows(ALL));
		assertThat(body.lines().count()).isEqualTo(rows.size() + 1);
	}

	@ParameterizedTest
	@CsvSource({ "zh, REF_AREA: 地区, CN-AH: 安徽省", "en, REF_AREA: Reference area, CN-AH: Anhui Province" })
	void nameCodesInTheReadersLanguage(String language, String column, String cell) {
		CsvAnswer both = this.site
			.csv(SdmxSite.ROOT + "data/DF_FIGURES/.CN-AH...?format=csv&labels=both&lang=" + language);
		assertThat(both.header()).contains(column, "STRUCTURE_ID", "ACTION");
		assertThat(both.column(column)).containsOnly(cell);
		CsvAnswer apart = this.site
			.csv(SdmxSite.ROOT + "data/DF_FIGURES/.CN-AH...?format=csv&labels=name&lang=" + language);
		assertThat(apart.header()).containsSequence("REF_AREA", column.replaceAll(".*: ", ""));
		assertThat(apart.column(column.replaceAll(".*: ", ""))).containsOnly(cell.replaceAll(".*: ", ""));
	}

	@Test
	void haveLabelsInXmlThatDoNotDependOnTheLanguage() {
		assertThat(sdmx().codes("codelist?lang=en")).isEqualTo(sdmx().codes("codelist?lang=zh"));
	}

	private static Map<String, String> given(Map<String, String> row) {
		Set<String> own = Set.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
		return row.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty() && !own.contains(entry.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static void assertSame(Map<String, String> row, Map<String, String> stored) {
		if (!row.get("OBS_VALUE").equals("NaN")) {
			assertThat(new BigDecimal(row.get("OBS_VALUE"))).isEqualByComparingTo(stored.get("obs_value"));
			assertThat(new BigDecimal(row.get("OBS_VALUE")).scale()).isEqualTo(Integer.parseInt(row.get("DECIMALS")));
		}
		boolean expected = stored.get("obs_status").equals("EXPECTED");
		assertThat(row).containsEntry("REF_AREA", stored.get("area"))
			.containsEntry("INDICATOR", stored.get("indicator"))
			.containsEntry("KIND", expected ? "EXPECTED" : stored.get("kind"))
			.containsEntry("QUALIFIER", stored.get("qualifier"))
			.containsEntry("PRINTED", stored.get("token"))
			.containsEntry("PRINTED_MULT", stored.get("multiplier"))
			.containsEntry("PRINTED_DECIMALS", stored.get("decimals"))
			.containsEntry("PERIOD_STATUS", stored.get("period_status"))
			.containsEntry("QUANTITY_ASSUMED", stored.get("quantity_assumed"))
			.containsEntry("DOCUMENT", stored.get("document"));
		assertThat(new TreeSet<>(List.of(row.getOrDefault("REMARKS", "").split(" "))))
			.isEqualTo(new TreeSet<>(List.of(stored.get("remarks").split(" "))));
		assertThat(row.getOrDefault("COMMITMENT", "")).isEqualTo(stored.get("commitment"));
		assertThat(row.getOrDefault("REPEATS", "")).isEqualTo(stored.get("repeat_of"));
		assertThat(row.get("TIME_PERIOD")).startsWith(stored.get("period_end").substring(0, 4));
		assertThat(row.get("FREQ").equals("_U")).isEqualTo(stored.get("period_status").equals("UNSTATED"));
	}

	private SdmxSite sdmx() {
		return new SdmxSite(this.site);
	}

}
