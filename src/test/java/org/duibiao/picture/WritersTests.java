package org.duibiao.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.duibiao.chart.BarChart;
import org.duibiao.chart.Chart;
import org.duibiao.chart.Point;
import org.duibiao.picture.ChartPicture.Caption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SvgPicture} and {@link PngPicture}.
 */
class WritersTests {

	@ParameterizedTest
	@MethodSource("org.duibiao.picture.MadeUpCharts#all")
	void writeTheSameForTheSamePicture(Chart chart) throws Exception {
		Picture picture = picture(chart);
		assertThat(SvgPicture.write(picture)).isEqualTo(SvgPicture.write(picture(chart)));
		byte[] png = PngPicture.write(picture, 1);
		assertThat(png).isEqualTo(PngPicture.write(picture(chart), 1));
		assertThat(read(SvgPicture.write(picture)).getDocumentElement().getAttribute("height"))
			.isEqualTo(String.valueOf(picture.height()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "</text><script>alert(1)</script>", "\" onload=\"alert(1)", "&amp;&lt;", "]]>", "<!--",
			"a\u0000b\u0007c", "\uD800", "\u202Eabc", "<?xml?>", "javascript:alert(1)" })
	void writeHostileWordsAsWords(String hostile) throws Exception {
		Chart chart = new BarChart(hostile, hostile, hostile, List.of(hostile),
				List.of(new BarChart.Series(hostile, 1, List.of(MadeUpCharts.point("1", hostile, Point.Mark.TARGET))),
						new BarChart.Series(hostile, 2, List.of(Point.NONE))),
				MadeUpCharts.TEXTS);
		Caption caption = new Caption("en", hostile, hostile, hostile, hostile, hostile);
		Document svg = read(SvgPicture.write(ChartPicture.of(chart, caption, 800)));
		NodeList all = svg.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			assertThat(all.item(i).getNodeName()).isIn("svg", "title", "desc", "rect", "text", "polyline", "circle",
					"linearGradient", "stop");
			for (int a = 0; a < all.item(i).getAttributes().getLength(); a++) {
				assertThat(all.item(i).getAttributes().item(a).getNodeName()).doesNotStartWith("on")
					.doesNotContain("href");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void writePixelsOfTheRightNumberWithWords(int scale) throws Exception {
		Picture blank = new Picture(120, 40, "zh", "t", "d", List.of());
		Picture words = new Picture(120, 40, "zh", "t", "d",
				List.of(new Shape.Words(10, 28, "对标 7.3% ≥", new Face(16, true), Palette.INK)));
		BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(PngPicture.write(words, scale)));
		assertThat(pixels.getWidth()).isEqualTo(120 * scale);
		assertThat(pixels.getHeight()).isEqualTo(40 * scale);
		assertThat(dark(pixels)).isGreaterThan(150 * scale * scale);
		assertThat(dark(ImageIO.read(new ByteArrayInputStream(PngPicture.write(blank, scale))))).isZero();
	}

	private static long dark(BufferedImage pixels) {
		long dark = 0;
		for (int x = 0; x < pixels.getWidth(); x++) {
			for (int y = 0; y < pixels.getHeight(); y++) {
				dark += ((pixels.getRGB(x, y) & 0xff) < 0x80) ? 1 : 0;
			}
		}
		return dark;
	}

	private static Picture picture(Chart chart) {
		return ChartPicture.of(chart,
				new Caption("zh", chart.title(), "描述", "2023年", "来源", "https://a.example/?b=1&c=2"), 800);
	}

	private static Document read(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

}
