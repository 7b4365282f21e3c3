package org.duibiao.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duibiao.revision.Kept;
import org.duibiao.revision.RevisionNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue as of any revision.
 */
@Service
@Transactional(readOnly = true)
public class Catalogues {

	private final CatalogueRows rows;

	private final Kept<Catalogue> kept = new Kept<>(this::read);

	Catalogues(CatalogueRows rows) {
		this.rows = rows;
	}

	/**
	 * The catalogue as of a revision.
	 * @param revision the number of the revision
	 * @return the catalogue
	 */
	public Catalogue asOf(RevisionNumber revision) {
		return this.kept.asOf(revision);
	}

	private Catalogue read(RevisionNumber revision) {
		int number = revision.value();
		List<Theme> themes = this.rows.themes(number).stream().map(ThemeRow::toTheme).toList();
		Map<String, Unit> units = index(this.rows.units(number).stream().map(UnitRow::toUnit).toList(), Unit::code);
		Map<String, Theme> themesByCode = index(themes, Theme::code);
		Map<String, Family> families = index(this.rows.families(number).stream().map(FamilyRow::toFamily).toList(),
				Family::code);
		List<Indicator> indicators = this.rows.indicators(number)
			.stream()
			.map((row) -> row.toIndicator(themesByCode, units, families))
			.toList();
		List<Area> areas = this.rows.areas(number).stream().map(AreaRow::toArea).toList();
		Map<String, Indicator> byCode = index(indicators, (indicator) -> indicator.code().value());
		List<Relation> relations = this.rows.relations(number).stream().map((row) -> row.toRelation(byCode)).toList();
		return new Catalogue(areas, themes, units.values(), indicators, relations);
	}

	private static <V> Map<String, V> index(List<V> values, Function<V, String> code) {
		return values.stream().collect(Collectors.toMap(code, Function.identity()));
	}

}
