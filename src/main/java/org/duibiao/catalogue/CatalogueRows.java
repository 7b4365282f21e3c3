package org.duibiao.catalogue;

import java.util.List;

import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The tables of the catalogue, each in its order, as of a revision.
 */
interface CatalogueRows extends Repository<IndicatorRow, VersionedId> {

	@Query("select r from AreaRow r where" + VersionedRow.IN_FORCE + "order by r.gbCode, r.code")
	List<AreaRow> areas(int revision);

	@Query("select r from ThemeRow r where" + VersionedRow.IN_FORCE + "order by r.ordinal")
	List<ThemeRow> themes(int revision);

	@Query("select r from UnitRow r where" + VersionedRow.IN_FORCE + "order by r.code")
	List<UnitRow> units(int revision);

	@Query("select r from FamilyRow r where" + VersionedRow.IN_FORCE + "order by r.code")
	List<FamilyRow> families(int revision);

	@Query("select r from IndicatorRow r where" + VersionedRow.IN_FORCE + "order by r.ordinal")
	List<IndicatorRow> indicators(int revision);

	@Query("select r from RelationRow r where" + VersionedRow.IN_FORCE + "order by r.type, r.indicator, r.part")
	List<RelationRow> relations(int revision);

}
