package org.duibiao.wording;

import org.duibiao.catalogue.Indicator;
import org.duibiao.kernel.Quantity;

/**
 * A quantity that was computed here and not printed, as what a reason speaks of.
 *
 * @param quantity the quantity
 * @param indicator the indicator whose unit it has
 */
public record Computed(Quantity quantity, Indicator indicator) {
}
