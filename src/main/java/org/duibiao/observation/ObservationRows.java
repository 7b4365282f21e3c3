package org.duibiao.observation;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The tables of figures as of a revision.
 */
interface ObservationRows extends Repository<ObservationRow, VersionedId> {

	/**
	 * The counts, with their condition to follow. Repetitions have the period of what
	 * they repeat.
	 */
	String COUNT = "select new org.duibiao.observation.FigureCount(r.area, r.indicator, r.kind, r.figures, r.latest) "
			+ "from FigureCountRow r where";

	@Query("select r from RankRow r where" + VersionedRow.IN_FORCE
			+ "and r.area in :areas and r.observation in :figures order by r.code")
	List<RankRow> ranksOf(int revision, Collection<String> areas, Collection<String> figures);

	@Query("select r from BenchmarkRow r where" + VersionedRow.IN_FORCE
			+ "and r.area in :areas and r.observation in :figures order by r.code")
	List<BenchmarkRow> benchmarksOf(int revision, Collection<String> areas, Collection<String> figures);

	@Query("select distinct r.code from ObservationRow r where" + VersionedRow.IN_FORCE + "and r.code in :ids")
	Set<String> known(int revision, Collection<String> ids);

	@Query(COUNT + VersionedRow.IN_FORCE)
	List<FigureCount> counts(int revision);

	/** Not the same with a switch: databases would not go by the areas then. */
	@Query(COUNT + VersionedRow.IN_FORCE + "and r.area in :areas")
	List<FigureCount> countsOf(int revision, Collection<String> areas);

	@Query(COUNT + VersionedRow.IN_FORCE + "and r.area in :areas and r.indicator in :indicators")
	List<FigureCount> countsOf(int revision, Collection<String> areas, Collection<String> indicators);

	/** The areas with figures, in the order of the database. */
	@Query("select distinct r.area from FigureCountRow r where" + VersionedRow.IN_FORCE
			+ "and r.area in :areas order by r.area")
	List<String> counted(int revision, Collection<String> areas);

	/** What is within a function could not be looked up. */
	@Query("select r from ObservationRow r where" + VersionedRow.IN_FORCE + """
			and r.area in :areas and r.periodEnd in :ends
			order by r.place.document, r.ordinal, r.area, r.code""")
	List<ObservationRow> ending(int revision, Collection<String> areas, Collection<String> ends);

	@Query("select r from ObservationRow r where" + VersionedRow.IN_FORCE + """
			and r.indicator in :indicators and r.area in :areas and r.periodEnd in :ends
			order by r.place.document, r.ordinal, r.area, r.code""")
	List<ObservationRow> ending(int revision, Collection<String> areas, Collection<String> indicators,
			Collection<String> ends);

	@Query("select r from ObservationRow r where" + VersionedRow.IN_FORCE + """
			and r.indicator in :indicators and r.area in :areas
			and r.kind = org.duibiao.observation.Kind.TARGET and r.periodEnd >= :end
			order by r.place.document, r.ordinal, r.area, r.code""")
	List<ObservationRow> targetsFrom(int revision, Collection<String> areas, Collection<String> indicators, String end);

	/** The ranks of some figures, and those of some indicators without a figure. */
	@Query("select r from RankRow r where" + VersionedRow.IN_FORCE + """
			and r.area in :areas and (r.observation in :figures
			or r.observation is null and r.indicator in :indicators) order by r.code""")
	List<RankRow> ranksOf(int revision, Collection<String> areas, Collection<String> indicators,
			Collection<String> figures);

	/** The ranks of some figures of an area, and those without a figure. */
	@Query("select r from RankRow r where" + VersionedRow.IN_FORCE
			+ "and r.area = :area and (r.observation is null or r.observation in :figures) order by r.code")
	List<RankRow> ranksOf(int revision, String area, Collection<String> figures);

}
