package org.duibiao.intake.format.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a workbook shows its numbers, which alone tells dates and percentages from other
 * numbers.
 */
final class NumberFormats {

	/** What Excel keeps of a number. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final int MOST = 100_000;

	private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

	/** Those of the standard for any language, then those for East Asia. */
	private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);

	private static final Set<Integer> DATES = Set.of(14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58);

	private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56);

	/** Words, paddings, colours and conditions, which are no signs of the format. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.|_.|\\*.|\\[[^\\]]*+]");

	private final List<SheetCell.Type> kinds = new ArrayList<>();

	private final LocalDate origin;

	NumberFormats(boolean from1904) {
		this.origin = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
	}

	void read(XmlElements xml) throws IOException {
		Map<Integer, SheetCell.Type> own = new HashMap<>();
		boolean cells = false;
		while (xml.next()) {
			if (xml.isStart("numFmt")) {
				own.put(number(xml, "numFmtId"), kind(xml.attribute("formatCode").orElse("")));
			}
			else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
				cells = xml.isStart("cellXfs");
			}
			else if (cells && xml.isStart("xf")) {
				int id = number(xml, "numFmtId");
				this.kinds.add(own.getOrDefault(id, builtIn(id)));
			}
			if (own.size() > MOST || this.kinds.size() > MOST) {
				throw PlainXml.refused();
			}
		}
	}

	/**
	 * A number as it is shown, or as near to that as is certain.
	 * @param number the number as stored
	 * @param style the style of its cell
	 * @return the cell
	 */
	SheetCell cell(String number, int style) {
		double value;
		try {
			value = Double.parseDouble(number);
		}
		catch (NumberFormatException ex) {
			return new SheetCell(SheetCell.Type.ERROR, number);
		}
		if (!Double.isFinite(value)) {
			return new SheetCell(SheetCell.Type.ERROR, number);
		}
		SheetCell.Type kind = (style >= 0 && style < this.kinds.size()) ? this.kinds.get(style) : SheetCell.Type.NUMBER;
		if ((kind == SheetCell.Type.MONTH || kind == SheetCell.Type.DATE) && value >= 61 && value < 2_958_466) {
			LocalDate date = this.origin.plusDays((long) value);
			boolean month = kind == SheetCell.Type.MONTH;
			return new SheetCell(kind, month ? date.toString().substring(0, 7) : date.toString());
		}
		return new SheetCell((kind == SheetCell.Type.MONTH) ? SheetCell.Type.DATE : kind, plain(value));
	}

	private static String plain(double value) {
		BigDecimal decimal = new BigDecimal(value).round(DIGITS);
		return (decimal.signum() == 0) ? "0" : decimal.stripTrailingZeros().toPlainString();
	}

	private static SheetCell.Type builtIn(int id) {
		if (PERCENTAGES.contains(id)) {
			return SheetCell.Type.PERCENTAGE;
		}
		if (MONTHS.contains(id)) {
			return SheetCell.Type.MONTH;
		}
		if (DATES.contains(id)) {
			return SheetCell.Type.DATE;
		}
		return TIMES.contains(id) ? SheetCell.Type.TIME : SheetCell.Type.NUMBER;
	}

	private static SheetCell.Type kind(String format) {
		String signs = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
		if (signs.contains("general")) {
			return SheetCell.Type.NUMBER;
		}
		if (signs.contains("h") || signs.contains("s")) {
			return SheetCell.Type.TIME;
		}
		if (signs.contains("d")) {
			return SheetCell.Type.DATE;
		}
		if (signs.contains("y") || signs.contains("m")) {
			return SheetCell.Type.MONTH;
		}
		return signs.contains("%") ? SheetCell.Type.PERCENTAGE : SheetCell.Type.NUMBER;
	}

	private static int number(XmlElements xml, String attribute) throws IOException {
		try {
			return Integer.parseInt(xml.attribute(attribute).orElse("0"));
		}
		catch (NumberFormatException ex) {
			throw PlainXml.refused();
		}
	}

}
