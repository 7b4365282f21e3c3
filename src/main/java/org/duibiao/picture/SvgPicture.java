package org.duibiao.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes pictures as SVG: real words in the fonts of the reader, told to assistive
 * technology by title and description.
 */
public final class SvgPicture {

	private static final String ENGLISH = "-apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Helvetica Neue\", Arial, \"Liberation Sans\", \"DejaVu Sans\", \"Noto Sans CJK SC\", "
			+ "\"PingFang SC\", \"Microsoft YaHei\", system-ui, sans-serif";

	private static final String CHINESE = "\"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", system-ui, sans-serif";

	private final StringBuilder svg = new StringBuilder();

	private int fades;

	private SvgPicture() {
	}

	/**
	 * Writes a picture.
	 * @param picture the picture
	 * @return the file
	 */
	public static String write(Picture picture) {
		return new SvgPicture().written(picture);
	}

	private String written(Picture picture) {
		this.svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		open("svg", "xmlns", "http://www.w3.org/2000/svg", "xml:lang", picture.language(), "lang", picture.language(),
				"role", "img", "aria-labelledby", "title description", "width", picture.width(), "height",
				picture.height(), "viewBox", "0 0 %d %d".formatted(picture.width(), picture.height()), "font-family",
				picture.language().equals("en") ? ENGLISH : CHINESE);
		this.svg.append(">\n");
		element("title", picture.title(), "id", "title");
		element("desc", picture.description(), "id", "description");
		empty("rect", "width", picture.width(), "height", picture.height(), "fill", Palette.PAPER);
		picture.shapes().forEach(this::draw);
		return this.svg.append("</svg>\n").toString();
	}

	private void draw(Shape shape) {
		if (shape instanceof Shape.Words words) {
			element("text", words.text(), "x", words.x(), "y", words.baseline(), "font-size", words.face().size(),
					"font-weight", words.face().strong() ? 600 : 400, "fill", words.colour(), "textLength",
					words.width(), "lengthAdjust", "spacingAndGlyphs", "xml:space", "preserve");
		}
		else if (shape instanceof Shape.Block block) {
			empty("rect", "x", block.x(), "y", block.y(), "width", block.width(), "height", block.height(), "fill",
					block.fade().isEmpty() ? block.colour() : fade(block));
		}
		else if (shape instanceof Shape.Stroke stroke) {
			String points = stroke.places()
				.stream()
				.map((place) -> number(place.x()) + "," + number(place.y()))
				.collect(Collectors.joining(" "));
			empty("polyline", "points", points, "fill", "none", "stroke", stroke.colour(), "stroke-width",
					stroke.thickness(), "stroke-dasharray", dashes(stroke.dashes()));
		}
		else if (shape instanceof Shape.Dot dot) {
			empty("circle", "cx", dot.x(), "cy", dot.y(), "r", dot.radius(), "fill", dot.fill(), "stroke",
					dot.outline(), "stroke-width", 2, "stroke-dasharray", dashes(dot.dashes()));
		}
	}

	private String fade(Shape.Block block) {
		this.fades++;
		String id = "fade-" + this.fades;
		open("linearGradient", "id", id, "x1", block.leftwards() ? 1 : 0, "x2", block.leftwards() ? 0 : 1);
		this.svg.append('>');
		empty("stop", "stop-color", block.colour());
		empty("stop", "offset", 1, "stop-color", block.fade());
		this.svg.append("</linearGradient>\n");
		return "url(#%s)".formatted(id);
	}

	private void element(String name, String text, Object... attributes) {
		open(name, attributes);
		this.svg.append('>').append(escaped(text)).append("</").append(name).append(">\n");
	}

	private void empty(String name, Object... attributes) {
		open(name, attributes);
		this.svg.append("/>\n");
	}

	private void open(String name, Object... attributes) {
		this.svg.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			Object value = attributes[i + 1];
			String text = (value instanceof Double number) ? number(number) : value.toString();
			this.svg.append(' ').append(attributes[i]).append("=\"").append(escaped(text)).append('"');
		}
	}

	private static String dashes(List<Integer> dashes) {
		return dashes.isEmpty() ? "none" : dashes.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	private static String number(double number) {
		return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/** What XML has no place for becomes a mark of replacement. */
	private static String escaped(String text) {
		StringBuilder safe = new StringBuilder();
		text.codePoints().forEach((point) -> {
			switch (point) {
				case '&' -> safe.append("&amp;");
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '"' -> safe.append("&quot;");
				default -> safe.appendCodePoint(isXml(point) ? point : '\uFFFD');
			}
		});
		return safe.toString();
	}

	private static boolean isXml(int point) {
		return point >= 0x20 && !Character.isISOControl(point) && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE
				&& point != 0xFFFF;
	}

}
