package org.duibiao.sdmx.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sdmxdl.Connection;
import sdmxdl.DatabaseRef;
import sdmxdl.Dimension;
import sdmxdl.Flow;
import sdmxdl.FlowRef;
import sdmxdl.Key;
import sdmxdl.Languages;
import sdmxdl.Obs;
import sdmxdl.Query;
import sdmxdl.Series;
import sdmxdl.web.SdmxWebManager;
import sdmxdl.web.WebSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The SDMX service as the client sdmx-dl reads it.
 */
@SiteTest
class SdmxDlIntegrationTests {

	private static final FlowRef FLOW = FlowRef.parse("DUIBIAO,DF_FIGURES,1.0");

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource({ "zh, 各省印发的工业指标, 地区, 安徽省",
			"en, Provincial industrial indicators as printed, Reference area, Anhui Province" })
	void isListedWithItsStructureInEitherLanguage(String language, String name, String dimension, String province)
			throws IOException {
		try (Connection client = connect(language)) {
			assertThat(client.getFlows(DatabaseRef.NO_DATABASE)).singleElement()
				.returns(FLOW, Flow::getRef)
				.returns(name, Flow::getName);
			List<Dimension> dimensions = client.getMeta(DatabaseRef.NO_DATABASE, FLOW).getStructure().getDimensions();
			assertThat(dimensions).extracting(Dimension::getId)
				.containsExactly("FREQ", "REF_AREA", "INDICATOR", "KIND", "PRINT");
			assertThat(dimensions.get(1).getName()).isEqualTo(dimension);
			assertThat(dimensions.get(1).getCodelist().getCodes()).containsEntry("CN-AH", province);
		}
	}

	@Test
	void givesEveryFigureOfTheStore() throws IOException {
		Map<String, Double> stored = new HashMap<>();
		this.site.csv("/data/observations.csv")
			.rows()
			.forEach((row) -> stored.put(row.get("id"),
					row.get("qualifier").equals("DOUBLE_DIGIT") ? Double.NaN : Double.valueOf(row.get("obs_value"))));
		try (Connection client = connect("en")) {
			Map<String, Double> read = client.getData(DatabaseRef.NO_DATABASE, FLOW, Query.ALL)
				.stream()
				.flatMap((series) -> series.getObs().stream())
				.collect(Collectors.toMap((obs) -> obs.getMeta().get("FIGURE"), Obs::getValue));
			assertThat(read).isEqualTo(stored).hasSizeGreaterThan(100);
		}
	}

	@Test
	void givesTheSeriesOfAKeyWithTheirPeriods() throws IOException {
		try (Connection client = connect("zh")) {
			Query query = Query.builder().key(Key.parse("..industrial-investment-growth.RESULT.")).build();
			List<Series> series = List.copyOf(client.getData(DatabaseRef.NO_DATABASE, FLOW, query).getData());
			assertThat(series).extracting((one) -> one.getKey().toString())
				.containsExactlyInAnyOrder("_O.CN-AH.industrial-investment-growth.RESULT.1",
						"_O.CN-SD.industrial-investment-growth.RESULT.1");
			assertThat(series).allSatisfy((one) -> assertThat(one.getObsList()).singleElement()
				.satisfies((obs) -> assertThat(obs.getPeriod().toShortString()).isEqualTo("2023-01/P10M")));
		}
	}

	private Connection connect(String language) throws IOException {
		WebSource source = WebSource.builder()
			.id("DUIBIAO")
			.driver("RI_SDMX21")
			.endpointOf(this.site.root() + "/sdmx/2.1")
			.build();
		return SdmxWebManager.ofServiceLoader().getConnection(source, Languages.parse(language));
	}

}
