package org.duibiao.revision.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The values of a row in the order of its table's columns; {@code null} where nothing
 * stands.
 *
 * @param values a {@link String}, {@link Integer}, {@link BigDecimal} or {@link Boolean}
 * each
 */
public record Row(List<@Nullable Object> values) {

	/**
	 * Whether both rows say the same; numbers are the same whatever their scale.
	 * @param other the other row
	 * @return whether all values are the same
	 */
	boolean saysTheSameAs(Row other) {
		for (int i = 0; i < this.values.size(); i++) {
			if (!same(this.values.get(i), other.values.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean same(@Nullable Object one, @Nullable Object two) {
		if (one instanceof BigDecimal a && two instanceof BigDecimal b) {
			return a.compareTo(b) == 0;
		}
		return Objects.equals(one, two);
	}

}
