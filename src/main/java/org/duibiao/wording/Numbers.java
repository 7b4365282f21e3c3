package org.duibiao.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.duibiao.catalogue.Unit;
import org.duibiao.kernel.Quantity;

/**
 * Numbers with their units in words, never without their qualifiers.
 */
final class Numbers {

	private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

	private static final int MILLION = 6;

	/** The largest unit of money that has a name, in powers of a thousand. */
	private static final int TRILLION = 4;

	private Numbers() {
	}

	static String grouped(BigDecimal number) {
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
		format.setMaximumFractionDigits(Math.max(number.scale(), 0));
		format.setMinimumFractionDigits(Math.max(number.scale(), 0));
		return format.format(number);
	}

	/**
	 * A quantity with its qualifier and unit.
	 * @param quantity the quantity
	 * @param unit its unit
	 * @param phrases the language
	 * @return for instance "about 7%", "不少于1,200项"
	 */
	static String tell(Quantity quantity, Unit unit, Phrases phrases) {
		return phrases.say("Qualifier." + quantity.qualifier(), bare(quantity, unit, phrases));
	}

	private static String bare(Quantity quantity, Unit unit, Phrases phrases) {
		boolean english = phrases.locale().getLanguage().equals("en");
		return switch (unit.dimension()) {
			case PERCENT -> grouped(quantity.printedNumber().multiply(BigDecimal.valueOf(quantity.multiplier()))) + "%";
			case CURRENCY -> english ? englishMoney(quantity, phrases) : chineseMoney(quantity);
			case PERCENTAGE_POINT -> phrases.say("number.points", quantity.printedNumber());
			case COUNT -> whole(quantity) + (english ? "" : phrases.say(unit.name()));
			case INDEX -> grouped(quantity.printedNumber());
		};
	}

	private static String whole(Quantity quantity) {
		return grouped(new BigDecimal(quantity.value().stripTrailingZeros().toPlainString()));
	}

	/**
	 * A computed quantity; in Chinese a large count stands like the printed ones it comes
	 * from, {@code 134.2万辆}.
	 * @param quantity the quantity
	 * @param unit its unit
	 * @param phrases the language
	 * @return the number with its unit
	 */
	static String tellComputed(Quantity quantity, Unit unit, Phrases phrases) {
		boolean chinese = !phrases.locale().getLanguage().equals("en");
		return (chinese && unit.dimension() == Unit.Dimension.COUNT)
				? chineseNumber(quantity) + phrases.say(unit.name()) : tell(quantity, unit, phrases);
	}

	private static String chineseMoney(Quantity quantity) {
		return chineseNumber(quantity) + "元";
	}

	private static String chineseNumber(Quantity quantity) {
		String multiplier = switch (Long.toString(quantity.multiplier()).length()) {
			case 5 -> "万";
			case 9 -> "亿";
			case 13 -> "万亿";
			default -> "";
		};
		return grouped(quantity.printedNumber()) + multiplier;
	}

	private static String englishMoney(Quantity quantity, Phrases phrases) {
		BigDecimal value = quantity.value();
		if (value.compareTo(WAN.multiply(WAN)) < 0 && value.precision() - value.scale() <= MILLION) {
			return phrases.say("number.yuan", whole(quantity));
		}
		int thousands = Math.min((value.precision() - value.scale() - 1) / 3, TRILLION);
		BigDecimal scaled = new BigDecimal(value.movePointLeft(thousands * 3).stripTrailingZeros().toPlainString());
		return phrases.say("number.yuan." + thousands, grouped(scaled));
	}

}
