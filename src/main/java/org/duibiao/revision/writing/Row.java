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
	 * Whether two values say the same; numbers do whatever their scale.
	 * @param one a value
	 * @param two another value
	 * @return whether they are the same
	 */
	public static boolean same(@Nullable Object one, @Nullable Object two) {
		if (one instanceof BigDecimal a && two instanceof BigDecimal b) {
			return a.compareTo(b) == 0;
		}
		return Objects.equals(one, two);
	}

}
