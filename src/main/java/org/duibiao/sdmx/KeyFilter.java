package org.duibiao.sdmx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which series are asked for: {@code A..industrial-revenue.RESULT+TARGET.}, a part for
 * each dimension, empty for any value.
 *
 * @param parts the values allowed for each dimension; any if none is named
 */
public record KeyFilter(List<Set<String>> parts) {

	/** What asks for all. */
	public static final String ANY = "all";

	private static final List<Component> DIMENSIONS = Component.of(Component.Role.DIMENSION);

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");

	/**
	 * Reads a key.
	 * @param key the key, {@value #ANY}, or nothing
	 * @return the filter
	 * @throws SdmxException if it is no key of this structure
	 */
	public static KeyFilter parse(String key) {
		if (key.isEmpty() || key.equals(ANY)) {
			return new KeyFilter(Collections.nCopies(DIMENSIONS.size(), Set.of()));
		}
		String[] written = key.split("\\.", -1);
		if (written.length != DIMENSIONS.size()) {
			throw new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.key-parts", DIMENSIONS.size(),
					DIMENSIONS.stream().map(Component::name).collect(Collectors.joining(".")));
		}
		List<Set<String>> parts = new ArrayList<>();
		for (int i = 0; i < written.length; i++) {
			parts.add(values(written[i], DIMENSIONS.get(i)));
		}
		return new KeyFilter(List.copyOf(parts));
	}

	private static Set<String> values(String part, Component dimension) {
		if (part.isEmpty()) {
			return Set.of();
		}
		Set<String> values = new LinkedHashSet<>();
		for (String value : part.split("\\+", -1)) {
			if (!ID.matcher(value).matches()) {
				throw new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.key-value", dimension.name());
			}
			values.add(value);
		}
		return Collections.unmodifiableSet(values);
	}

	/**
	 * The values asked for of a dimension.
	 * @param dimension the dimension
	 * @return the values; any if none is named
	 */
	public Set<String> of(Component dimension) {
		return this.parts.get(DIMENSIONS.indexOf(dimension));
	}

	/**
	 * Whether a series is asked for.
	 * @param key the key of the series
	 * @return whether each of its values is allowed
	 */
	public boolean matches(SeriesKey key) {
		List<String> values = key.values();
		for (int i = 0; i < values.size(); i++) {
			if (!this.parts.get(i).isEmpty() && !this.parts.get(i).contains(values.get(i))) {
				return false;
			}
		}
		return true;
	}

}
