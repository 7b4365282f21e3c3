package org.duibiao.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.duibiao.chart.BarChart;
import org.duibiao.chart.Chart;
import org.duibiao.chart.DumbbellChart;
import org.duibiao.chart.Point;
import org.duibiao.picture.ChartPicture.Caption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In the pictures of charts nothing overlaps and nothing is cut off, whatever they show.
 */
class LayoutTests {

	private static final Caption CAPTION = new Caption("en", "Title", "Description", "Periods: 2023; 2024",
			"Source: somebody", "https://duibiao.example/compare?province=CN-AH&" + "indicator=long-name&".repeat(20));

	static Stream<Chart> charts() {
		return MadeUpCharts.all();
	}

	@ParameterizedTest
	@MethodSource("charts")
	void keepsEverythingInsideThePicture(Chart chart) {
		for (int width : List.of(ChartPicture.WIDE, ChartPicture.NARROW)) {
			Picture picture = ChartPicture.of(chart, CAPTION, width);
			Rectangle2D inside = new Rectangle2D.Double(0, 0, picture.width(), picture.height());
			assertThat(boxes(picture)).isNotEmpty().allMatch((box) -> inside.contains(box.area()));
		}
	}

	@ParameterizedTest
	@MethodSource("charts")
	void letsNoWordsOverlap(Chart chart) {
		for (int width : List.of(ChartPicture.WIDE, ChartPicture.NARROW)) {
			List<Box> words = boxes(ChartPicture.of(chart, CAPTION, width)).stream()
				.filter((box) -> box.shape() instanceof Shape.Words)
				.toList();
			for (int i = 0; i < words.size(); i++) {
				for (Box other : words.subList(0, i)) {
					assertThat(words.get(i).area().intersects(other.area()))
						.as("%d: %s over %s", width, words.get(i).shape(), other.shape())
						.isFalse();
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("charts")
	void putsNoDotAndNoBarOverWords(Chart chart) {
		for (int width : List.of(ChartPicture.WIDE, ChartPicture.NARROW)) {
			List<Box> boxes = boxes(ChartPicture.of(chart, CAPTION, width));
			List<Box> words = boxes.stream().filter((box) -> box.shape() instanceof Shape.Words).toList();
			boxes.stream()
				.filter((box) -> box.shape() instanceof Shape.Dot || box.shape() instanceof Shape.Block)
				.forEach((box) -> assertThat(words).as("%d %s", width, box.shape())
					.noneMatch((word) -> word.area().intersects(box.area())));
		}
	}

	@ParameterizedTest
	@MethodSource("charts")
	void saysEveryLabelAndPeriod(Chart chart) {
		for (int width : List.of(ChartPicture.WIDE, ChartPicture.NARROW)) {
			String said = said(ChartPicture.of(chart, CAPTION, width));
			assertThat(chart.points())
				.allSatisfy((point) -> assertThat(said).contains(bare(point.label())).contains(bare(point.note())));
			assertThat(said).contains("Source:somebody", bare(CAPTION.address()));
		}
	}

	@Test
	void drawsBarsInProportionFromZero() {
		Picture picture = ChartPicture.of(bars("10", "20", "-5"), CAPTION, 800);
		List<Shape.Block> bars = blocks(picture, Palette.series(1));
		assertThat(bars.get(1).width() / bars.get(0).width()).isBetween(1.98, 2.02);
		assertThat(bars.get(0).width() / bars.get(2).width()).isBetween(1.95, 2.05);
		assertThat(bars.get(2).x() + bars.get(2).width()).isCloseTo(bars.get(0).x(), Offset.offset(1.0));
	}

	@ParameterizedTest
	@ValueSource(ints = { ChartPicture.NARROW, ChartPicture.WIDE })
	void drawsDotsInOrderAndASmallChangeSmall(int width) {
		List<Shape.Dot> small = dots(pair("100", "101"), width);
		List<Shape.Dot> large = dots(pair("100", "200"), width);
		assertThat(small.get(1).x()).isLessThan(small.get(0).x());
		double most = large.get(0).x() - large.get(1).x();
		assertThat(small.get(0).x() - small.get(1).x()).isLessThan(most / 10);
	}

	@ParameterizedTest
	@ValueSource(ints = { ChartPicture.NARROW, ChartPicture.WIDE })
	void givesEachRowItsOwnScale(int width) {
		List<Shape.Dot> dots = dots(pairs(row("37", "50", ""), row("2808", "3744", "")), width);
		assertThat(dots).hasSize(4);
		assertThat(dots.get(0).x()).isCloseTo(dots.get(2).x(), Offset.offset(15.0))
			.isGreaterThan(dots.get(1).x() + 100);
		assertThat(dots.get(1).x()).isEqualTo(dots.get(3).x());
	}

	@ParameterizedTest
	@ValueSource(ints = { ChartPicture.NARROW, ChartPicture.WIDE })
	void joinsWhatAsksForCareByADashedLineAndSaysWhy(int width) {
		Picture picture = ChartPicture.of(pairs(row("37", "50", ""), row("60", "90", "with caution: expected")),
				CAPTION, width);
		assertThat(picture.shapes()
			.stream()
			.filter((shape) -> shape instanceof Shape.Stroke stroke && stroke.colour().equals(Palette.series(1)))
			.filter((shape) -> ((Shape.Stroke) shape).dashes().equals(Palette.CAUTION))).hasSize(1);
		assertThat(said(picture)).contains("withcaution:expected", "须谨慎", "Eachrowhasitsownscale");
		assertThat(said(ChartPicture.of(pairs(row("37", "50", "")), CAPTION, width))).doesNotContain("须谨慎", "scale");
	}

	@Test
	void drawsTargetsHollowAndResultsFilled() {
		List<Shape.Dot> dots = dots(pair("100", "200"), 800);
		assertThat(dots.get(0).fill()).isEqualTo(Palette.PAPER);
		assertThat(dots.get(1).fill()).isEqualTo(Palette.series(1));
		assertThat(dots).extracting(Shape.Dot::outline).containsOnly(Palette.series(1));
	}

	private static BarChart bars(String... values) {
		List<Point> points = Stream.of(values)
			.map((value) -> MadeUpCharts.point(value, value, Point.Mark.RESULT))
			.toList();
		return new BarChart("bars", "Bars", "%", List.of(values), List.of(new BarChart.Series("", 1, points)),
				MadeUpCharts.TEXTS);
	}

	private static DumbbellChart pair(String from, String to) {
		return pairs(row(from, to, ""));
	}

	private static DumbbellChart.Dumbbell row(String from, String to, String caution) {
		return new DumbbellChart.Dumbbell("", "a", 1, MadeUpCharts.point(from, from, Point.Mark.RESULT),
				MadeUpCharts.point(to, to, Point.Mark.TARGET), caution);
	}

	private static DumbbellChart pairs(DumbbellChart.Dumbbell... rows) {
		return new DumbbellChart("pair", "Pair", "%", List.of(rows),
				Map.of("caution", "须谨慎", "scale", "Each row has its own scale"));
	}

	private static List<Shape.Dot> dots(Chart chart, int width) {
		return ChartPicture.of(chart, CAPTION, width)
			.shapes()
			.stream()
			.filter(Shape.Dot.class::isInstance)
			.map(Shape.Dot.class::cast)
			.toList();
	}

	private static List<Shape.Block> blocks(Picture picture, String colour) {
		return picture.shapes()
			.stream()
			.filter(Shape.Block.class::isInstance)
			.map(Shape.Block.class::cast)
			.filter((block) -> block.colour().equals(colour))
			.toList();
	}

	private static String said(Picture picture) {
		StringBuilder said = new StringBuilder();
		picture.shapes()
			.stream()
			.filter(Shape.Words.class::isInstance)
			.forEach((shape) -> said.append(((Shape.Words) shape).text()));
		return bare(said.toString());
	}

	private static String bare(String text) {
		return text.replaceAll("\\s", "");
	}

	private static List<Box> boxes(Picture picture) {
		List<Box> boxes = new ArrayList<>();
		picture.shapes().forEach((shape) -> boxes.add(new Box(shape, area(shape))));
		return boxes;
	}

	private static Rectangle2D area(Shape shape) {
		if (shape instanceof Shape.Words words) {
			Rectangle2D ink = words.face().outlineOf(words.text()).getBounds2D();
			return new Rectangle2D.Double(words.x() + ink.getX(), words.baseline() + ink.getY(), ink.getWidth(),
					ink.getHeight());
		}
		if (shape instanceof Shape.Block block) {
			return new Rectangle2D.Double(block.x(), block.y(), block.width(), block.height());
		}
		if (shape instanceof Shape.Dot dot) {
			return new Rectangle2D.Double(dot.x() - dot.radius() - 1, dot.y() - dot.radius() - 1, 2 * dot.radius() + 2,
					2 * dot.radius() + 2);
		}
		List<Shape.Place> places = ((Shape.Stroke) shape).places();
		Rectangle2D area = new Rectangle2D.Double(places.get(0).x(), places.get(0).y(), 0.1, 0.1);
		places.forEach((place) -> area.add(place.x(), place.y()));
		return area;
	}

	/**
	 * A shape and where it is.
	 */
	private record Box(Shape shape, Rectangle2D area) {
	}

}
