package org.duibiao.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.UnknownCodeException;

/**
 * All areas, themes, indicators and families as of one revision. Immutable.
 */
public final class Catalogue {

	private static final int MOST_WORDS = 20;

	private static final int MOST_ALIKE = 8;

	private final Map<AreaCode, Area> areas;

	private final List<Area> provinces;

	private final List<Area> prefectures;

	private final Map<String, Theme> themes;

	private final Map<String, Unit> units;

	private final Map<IndicatorCode, Indicator> indicators;

	private final List<Relation> relations;

	/**
	 * A catalogue.
	 * @param areas all areas, in order
	 * @param themes all themes, in order
	 * @param units all units
	 * @param indicators all indicators, in order
	 * @param relations the relations between indicators
	 */
	public Catalogue(List<Area> areas, List<Theme> themes, Collection<Unit> units, List<Indicator> indicators,
			List<Relation> relations) {
		this.areas = index(areas, Area::code);
		this.provinces = areas.stream().filter((area) -> area.level() == Area.Level.PROVINCE).toList();
		this.prefectures = areas.stream().filter((area) -> area.level() == Area.Level.PREFECTURE).toList();
		this.themes = index(themes, Theme::code);
		this.units = index(units, Unit::code);
		this.indicators = index(indicators, Indicator::code);
		this.relations = List.copyOf(relations);
	}

	/**
	 * The provinces, in the order of their GB/T 2260 codes.
	 * @return the provinces
	 */
	public List<Area> provinces() {
		return this.provinces;
	}

	/**
	 * The prefectures of all provinces, in the order of their GB/T 2260 codes.
	 * @return the prefectures
	 */
	public List<Area> prefectures() {
		return this.prefectures;
	}

	/**
	 * The prefectures of a province.
	 * @param province its code
	 * @return the prefectures; none of any other area
	 */
	public List<Area> prefecturesOf(AreaCode province) {
		return this.prefectures.stream().filter((area) -> area.parent().equals(Optional.of(province))).toList();
	}

	/**
	 * The areas that an area is measured against.
	 * @param area a province or prefecture
	 * @return all provinces, or all prefectures of its province; itself among them
	 */
	public List<Area> peersOf(Area area) {
		return (area.level() == Area.Level.PREFECTURE) ? prefecturesOf(area.parent().orElseThrow()) : this.provinces;
	}

	/**
	 * The place of an area among all provinces and then all prefectures, from which its
	 * colour comes.
	 * @param area a province or prefecture
	 * @return the place, counted from 1
	 */
	public int slotOf(Area area) {
		return (area.level() == Area.Level.PREFECTURE) ? this.provinces.size() + this.prefectures.indexOf(area) + 1
				: this.provinces.indexOf(area) + 1;
	}

	/**
	 * All areas: the nation, groups, provinces and prefectures.
	 * @return the areas
	 */
	public List<Area> areas() {
		return List.copyOf(this.areas.values());
	}

	/**
	 * The units, in the order of their codes.
	 * @return the units
	 */
	public List<Unit> units() {
		return this.units.values().stream().sorted(Comparator.comparing(Unit::code)).toList();
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
	 * The arithmetic relations between indicators.
	 * @return the relations
	 */
	public List<Relation> relations() {
		return this.relations;
	}

	/**
	 * A province that a reader asks for.
	 * @param code its code
	 * @return the province
	 * @throws UnknownCodeException if there is none; it names all that are
	 */
	public Area province(String code) {
		return ofLevel(Area.Level.PROVINCE, code).orElseThrow(() -> new UnknownCodeException("province", code,
				names(this.provinces.stream(), (area) -> area.code().value(), Area::name)));
	}

	/**
	 * A prefecture that a reader asks for.
	 * @param code its code
	 * @return the prefecture
	 * @throws UnknownCodeException if there is none; it names those of the province that
	 * the code begins with
	 */
	public Area prefecture(String code) {
		return ofLevel(Area.Level.PREFECTURE, code).orElseThrow(() -> new UnknownCodeException("prefecture", code,
				names(prefecturesOf(new AreaCode(code.replaceFirst("-[^-]*$", ""))).stream(),
						(area) -> area.code().value(), Area::name)));
	}

	/**
	 * A province or prefecture that a reader asks for.
	 * @param code its code
	 * @return the province or prefecture
	 * @throws UnknownCodeException if there is none; it names all provinces
	 */
	public Area provinceOrPrefecture(String code) {
		return ofLevel(Area.Level.PREFECTURE, code).orElseGet(() -> province(code));
	}

	private Optional<Area> ofLevel(Area.Level level, String code) {
		return Optional.ofNullable(this.areas.get(new AreaCode(code))).filter((area) -> area.level() == level);
	}

	/**
	 * An area that a reader asks for.
	 * @param code its code
	 * @return the area
	 * @throws UnknownCodeException if there is none; it names all that are
	 */
	public Area area(String code) {
		return Optional.ofNullable(this.areas.get(new AreaCode(code)))
			.orElseThrow(() -> new UnknownCodeException("area", code,
					names(this.areas.values().stream(), (area) -> area.code().value(), Area::name)));
	}

	/**
	 * A theme that a reader asks for.
	 * @param code its code
	 * @return the theme
	 * @throws UnknownCodeException if there is none; it names all that are
	 */
	public Theme theme(String code) {
		return Optional.ofNullable(this.themes.get(code))
			.orElseThrow(() -> new UnknownCodeException("theme", code,
					names(this.themes.values().stream(), Theme::code, Theme::name)));
	}

	/**
	 * An indicator that a reader asks for.
	 * @param code its code
	 * @return the indicator
	 * @throws UnknownCodeException if there is none; it names some with a word of the
	 * code
	 */
	public Indicator indicator(String code) {
		return Optional.ofNullable(this.indicators.get(new IndicatorCode(code)))
			.orElseThrow(() -> new UnknownCodeException("indicator", code,
					names(alike(code), (indicator) -> indicator.code().value(), Indicator::name)));
	}

	/**
	 * The area that stored figures refer to.
	 * @param code a code that the store refers to
	 * @return the area
	 * @throws IllegalArgumentException if there is none; references of the store rule
	 * that out
	 */
	public Area areaOf(AreaCode code) {
		return Optional.ofNullable(this.areas.get(code))
			.orElseThrow(() -> new IllegalArgumentException("no area " + code));
	}

	/**
	 * The indicator that stored figures refer to.
	 * @param code a code that the store refers to
	 * @return the indicator
	 * @throws IllegalArgumentException if there is none; references of the store rule
	 * that out
	 */
	public Indicator indicatorOf(IndicatorCode code) {
		return Optional.ofNullable(this.indicators.get(code))
			.orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
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

	private Stream<Indicator> alike(String code) {
		Set<String> words = new HashSet<>(Arrays.asList(code.split("\\W+", MOST_WORDS)));
		return this.indicators.values()
			.stream()
			.filter((indicator) -> Arrays.stream(indicator.code().value().split("-")).anyMatch(words::contains))
			.limit(MOST_ALIKE);
	}

	private static <T> Map<String, LocalizedText> names(Stream<T> things, Function<T, String> code,
			Function<T, LocalizedText> name) {
		Map<String, LocalizedText> names = new LinkedHashMap<>();
		things.forEach((thing) -> names.put(code.apply(thing), name.apply(thing)));
		return names;
	}

	/**
	 * Whether there are an area and an indicator of these codes.
	 * @param area the code of the area
	 * @param indicator the code of the indicator
	 * @return whether there are both
	 */
	public boolean has(AreaCode area, IndicatorCode indicator) {
		return this.areas.containsKey(area) && this.indicators.containsKey(indicator);
	}

	private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
		Map<K, V> index = new LinkedHashMap<>();
		values.forEach((value) -> index.put(key.apply(value), value));
		return index;
	}

}
