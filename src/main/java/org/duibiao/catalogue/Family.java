package org.duibiao.catalogue;

import org.duibiao.kernel.LocalizedText;

/**
 * A concept family: indicators that look alike and are not the same.
 *
 * @param code its code
 * @param name its name
 * @param note in what its members differ
 */
public record Family(String code, LocalizedText name, LocalizedText note) {
}
