package org.duibiao.catalogue;

import org.duibiao.kernel.LocalizedText;

/**
 * A theme under which indicators are gathered.
 *
 * @param code its code
 * @param name its name
 */
public record Theme(String code, LocalizedText name) {
}
