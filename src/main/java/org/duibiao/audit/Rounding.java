package org.duibiao.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;

/**
 * Rounds computed figures as coarsely as the printed ones they come from.
 */
final class Rounding {

	private Rounding() {
	}

	/**
	 * A computed value with the precision of a printed quantity, but at least two digits:
	 * what comes of 5 万亿 and 8 % is 4.6 万亿, not 5 万亿.
	 * @param value the value
	 * @param printed the quantity whose precision and multiplier are taken
	 * @return the value, rounded
	 */
	static Quantity like(BigDecimal value, Quantity printed) {
		BigDecimal multiplier = BigDecimal.valueOf(printed.multiplier());
		int decimals = (printed.multiplier() > 1 && printed.printedNumber().precision() < 2) ? printed.decimals() + 1
				: printed.decimals();
		BigDecimal rounded = value.divide(multiplier, decimals, RoundingMode.HALF_UP).multiply(multiplier);
		return new Quantity(rounded, decimals, printed.multiplier(), Qualifier.EXACT);
	}

}
