package org.duibiao.chart;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duibiao.chart.BarChart.Series;
import org.duibiao.chart.Point.End;
import org.duibiao.chart.Point.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ChartJson}.
 */
class ChartJsonTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Test
	void writesUnitCategoriesSeriesAndTexts() {
		Point about = new Point(new BigDecimal("7"), "7%左右", "2024年全年", Mark.TARGET, End.ABOUT);
		BarChart chart = new BarChart("growth", "增速", "%", List.of("安徽"), List.of(new Series("目标", 2, List.of(about))),
				Map.of("about", "左右"));
		assertThat(ChartJson.of(chart)).isEqualTo("""
				{"unit":"%","categories":["安徽"],"series":[{"name":"目标","slot":2,"points":[\
				{"value":7,"label":"7%左右","note":"2024年全年","mark":"TARGET","end":"ABOUT"}]}],\
				"texts":{"about":"左右"}}""");
	}

	@Test
	void keepsThePrintedDecimalsOfAValue() {
		assertThat(ChartJson.of(chart(point("27.30", "27.30%")))).contains("\"value\":27.30,");
		assertThat(ChartJson.of(chart(point("5000000000000", "5万亿元")))).contains("\"value\":5000000000000,");
	}

	@Test
	void hasNothingWhereThereIsNoFigure() {
		JsonNode points = JSON.readTree(ChartJson.of(chart(Point.NONE, point("0", "0%"), Point.NONE)))
			.at("/series/0/points");
		assertThat(points.size()).isEqualTo(3);
		assertThat(points.get(0).isNull()).isTrue();
		assertThat(points.get(1).get("value").decimalValue()).isZero();
		assertThat(points.get(2).isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "</script>", "</SCRIPT ><script>alert(1)</script>", "<!--<script>", "]]>", "&lt;", "\"}",
			"\\u003c", "a\u2028b", "\u0000\n\t" })
	void neitherEndsItsScriptNorLosesAText(String text) {
		String json = ChartJson.of(new BarChart("id", text, text, List.of(text),
				List.of(new Series(text, 1, List.of(point("1", text)))), Map.of("open", text)));
		assertThat(json).doesNotContain("<", ">", "&");
		JsonNode read = JSON.readTree(json);
		for (String place : List.of("/unit", "/categories/0", "/series/0/name", "/series/0/points/0/label",
				"/texts/open")) {
			assertThat(read.at(place).asString()).as(place).isEqualTo(text);
		}
	}

	@Test
	void keepsTheOrderOfCategoriesSeriesPointsAndTexts() {
		Map<String, String> texts = new LinkedHashMap<>();
		List.of("none", "result", "expected", "target", "open", "about").forEach((name) -> texts.put(name, name));
		BarChart chart = new BarChart("id", "title", "%", List.of("c", "a", "b"),
				List.of(new Series("two", 2, List.of(point("3", "z"), point("1", "y"), point("2", "x"))),
						new Series("one", 1, List.of())),
				texts);
		JsonNode read = JSON.readTree(ChartJson.of(chart));
		assertThat(read.propertyNames()).containsExactly("unit", "categories", "series", "texts");
		assertThat(read.get("texts").propertyNames()).containsExactlyElementsOf(texts.keySet());
		assertThat(read.get("categories").values()).map(JsonNode::asString).containsExactly("c", "a", "b");
		assertThat(read.get("series").values()).map((series) -> series.get("name").asString())
			.containsExactly("two", "one");
		assertThat(read.at("/series/0/points").values()).map((point) -> point.get("label").asString())
			.containsExactly("z", "y", "x");
	}

	private static BarChart chart(Point... points) {
		return new BarChart("id", "title", "%", List.of("a", "b", "c"), List.of(new Series("name", 1, List.of(points))),
				Map.of());
	}

	private static Point point(String value, String label) {
		return new Point(new BigDecimal(value), label, "note", Mark.RESULT, End.CLOSED);
	}

}
