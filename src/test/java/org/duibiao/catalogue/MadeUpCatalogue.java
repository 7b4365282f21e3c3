package org.duibiao.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.duibiao.kernel.LocalizedText;

/**
 * A catalogue of a nation and Anhui with indicators that a test makes up.
 */
public final class MadeUpCatalogue {

	private MadeUpCatalogue() {
	}

	/**
	 * A catalogue.
	 * @param relations the relations between the indicators
	 * @param indicators the indicators
	 * @return the catalogue
	 */
	public static Catalogue of(List<Relation> relations, Indicator... indicators) {
		List<Area> areas = List.of(area("CN", Area.Level.NATION), area("CN-AH", Area.Level.PROVINCE));
		return new Catalogue(areas, List.of(), List.of(), Arrays.asList(indicators), relations);
	}

	/**
	 * A catalogue of provinces.
	 * @param provinces the provinces
	 * @return the catalogue
	 */
	public static Catalogue of(List<Area> provinces) {
		return new Catalogue(provinces, List.of(), List.of(), List.of(), List.of());
	}

	private static Area area(String code, Area.Level level) {
		LocalizedText name = new LocalizedText(code, code);
		return new Area(new AreaCode(code), "", level, Optional.empty(), name, name);
	}

}
