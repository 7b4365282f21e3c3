package org.duibiao.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All areas, themes, indicators and families as of one revision. Immutable.
 */
public final class Catalogue {

	private final Map<AreaCode, Area> areas;

	private final Map<String, Theme> themes;

	private final Map<String, Unit> units;

	private final Map<IndicatorCode, Indicator> indicators;

	Catalogue(List<Area> areas, List<Theme> themes, Collection<Unit> units, List<Indicator> indicators) {
		this.areas = index(areas, Area::code);
		this.themes = index(themes, Theme::code);
		this.units = index(units, Unit::code);
		this.indicators = index(indicators, Indicator::code);
	}

	/**
	 * The provinces, in the order of their GB/T 2260 codes.
	 * @return the provinces
	 */
	public List<Area> provinces() {
		return this.areas.values().stream().filter((area) -> area.level() == Area.Level.PROVINCE).toList();
	}

	/**
	 * The themes, in order.
	 * @return the themes
	 */
	public List<Theme> themes() {
		return List.copyOf(this.themes.values());
	}

	/**
	 * The indicators, in order, theme by theme.
	 * @return the indicators
	 */
	public List<Indicator> indicators() {
		return List.copyOf(this.indicators.values());
	}

	/**
	 * An area by its code.
	 * @param code the code
	 * @return the area, if there is one
	 */
	public Optional<Area> area(AreaCode code) {
		return Optional.ofNullable(this.areas.get(code));
	}

	/**
	 * A theme by its code.
	 * @param code the code
	 * @return the theme, if there is one
	 */
	public Optional<Theme> theme(String code) {
		return Optional.ofNullable(this.themes.get(code));
	}

	/**
	 * An indicator by its code.
	 * @param code the code
	 * @return the indicator, if there is one
	 */
	public Optional<Indicator> indicator(IndicatorCode code) {
		return Optional.ofNullable(this.indicators.get(code));
	}

	/**
	 * The area that stored figures refer to.
	 * @param code a code that the store refers to
	 * @return the area
	 * @throws IllegalArgumentException if there is none; references of the store rule
	 * that out
	 */
	public Area areaOf(AreaCode code) {
		return area(code).orElseThrow(() -> new IllegalArgumentException("no area " + code));
	}

	/**
	 * The indicator that stored figures refer to.
	 * @param code a code that the store refers to
	 * @return the indicator
	 * @throws IllegalArgumentException if there is none; references of the store rule
	 * that out
	 */
	public Indicator indicatorOf(IndicatorCode code) {
		return indicator(code).orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
	}

	/**
	 * The unit that stored figures refer to.
	 * @param code a code that the store refers to
	 * @return the unit
	 * @throws IllegalArgumentException if there is none; references of the store rule
	 * that out
	 */
	public Unit unitOf(String code) {
		return Optional.ofNullable(this.units.get(code))
			.orElseThrow(() -> new IllegalArgumentException("no unit " + code));
	}

	/**
	 * The indicators that look like another one and are not the same.
	 * @param indicator the indicator
	 * @return the other members of its concept family
	 */
	public List<Indicator> akinTo(Indicator indicator) {
		return this.indicators.values()
			.stream()
			.filter((other) -> !other.code().equals(indicator.code()) && other.isAkinTo(indicator))
			.toList();
	}

	private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
		Map<K, V> index = new LinkedHashMap<>();
		values.forEach((value) -> index.put(key.apply(value), value));
		return index;
	}

}
