package org.duibiao.observation;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.duibiao.revision.VersionedId;
import org.duibiao.revision.VersionedRow;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/**
 * The tables of figures as of a revision.
 */
interface ObservationRows extends Repository<ObservationRow, VersionedId> {

	/** The month in which a period ends; the year if nothing else is known. */
	String END = "substring(r.periodEnd, 1, 7)";

	@Query("select r from ObservationRow r where" + VersionedRow.IN_FORCE + """
			and (:everywhere = true or r.area in :areas) and (:everything = true or r.indicator in :indicators)
			order by r.place.document, r.ordinal, r.area, r.code""")
	List<ObservationRow> observations(int revision, boolean everywhere, Collection<String> areas, boolean everything,
			Collection<String> indicators);

	/** The figures that come after one in reading order, which is total. */
	@Query("select r from ObservationRow r where" + VersionedRow.IN_FORCE + """
			and (:everywhere = true or r.area in :areas) and (:everything = true or r.indicator in :indicators)
			and (r.place.document, r.ordinal, r.area, r.code) > (:document, :ordinal, :area, :id)
			order by r.place.document, r.ordinal, r.area, r.code""")
	List<ObservationRow> after(String document, int ordinal, String area, String id, int revision, boolean everywhere,
			Collection<String> areas, boolean everything, Collection<String> indicators, Limit limit);

	@Query("select r from RankRow r where" + VersionedRow.IN_FORCE
			+ "and r.area in :areas and r.observation in :figures order by r.code")
	List<RankRow> ranksOf(int revision, Collection<String> areas, Collection<String> figures);

	@Query("select r from BenchmarkRow r where" + VersionedRow.IN_FORCE
			+ "and r.area in :areas and r.observation in :figures order by r.code")
	List<BenchmarkRow> benchmarksOf(int revision, Collection<String> areas, Collection<String> figures);

	@Query("select r from RankRow r where" + VersionedRow.IN_FORCE + """
			and (:everywhere = true or r.area in :areas) and (:everything = true or r.indicator in :indicators
			or exists (select o.code from ObservationRow o where o.area = r.area and o.code = r.observation
			and o.indicator in :indicators))
			order by r.code""")
	List<RankRow> ranks(int revision, boolean everywhere, Collection<String> areas, boolean everything,
			Collection<String> indicators);

	@Query("select r from BenchmarkRow r where" + VersionedRow.IN_FORCE + """
			and (:everywhere = true or r.area in :areas) and (:everything = true
			or exists (select o.code from ObservationRow o where o.area = r.area and o.code = r.observation
			and o.indicator in :indicators))
			order by r.code""")
	List<BenchmarkRow> benchmarks(int revision, boolean everywhere, Collection<String> areas, boolean everything,
			Collection<String> indicators);

	/**
	 * A page of figures in the order of their key, so that its beginning is found and not
	 * counted off.
	 */
	@Query("select r from ObservationRow r where (r.area, r.code) > (:area, :code) and" + VersionedRow.IN_FORCE + """
			and (:#{#f.areas().isEmpty()} = true or r.area in :#{#f.areas()})
			and (:#{#f.indicators().isEmpty()} = true or r.indicator in :#{#f.indicators()})
			and (:#{#f.kinds().isEmpty()} = true or r.kind in :#{#f.kinds()})
			and (:#{#f.statuses().isEmpty()} = true or r.obsStatus in :#{#f.statuses()})
			and (:#{#f.commitments().isEmpty()} = true or r.commitment in :#{#f.commitments()})
			and (:#{#f.qualifiers().isEmpty()} = true or r.qualifier in :#{#f.qualifiers()})
			and (:#{#f.periodStatuses().isEmpty()} = true or r.periodStatus in :#{#f.periodStatuses()})
			and (:#{#f.documents().isEmpty()} = true or r.place.document in :#{#f.documents()})
			and (:#{#f.ids().isEmpty()} = true or r.code in :#{#f.ids()})
			and (:#{#f.repeats().isEmpty()} = true
				or case when r.repeatOf is null then false else true end = :#{#f.repeats().orElse(false)})
			and substring(concat(r.periodEnd, '-12'), 1, 7) between :#{#f.first()} and :#{#f.last()}
			order by r.area, r.code""")
	List<ObservationRow> page(int revision, @Param("f") Selection.Filter filter, String area, String code, Limit limit);

	@Query("select distinct r.code from ObservationRow r where" + VersionedRow.IN_FORCE + "and r.code in :ids")
	Set<String> known(int revision, Collection<String> ids);

	@Query("select new org.duibiao.observation.FigureCount(r.area, r.indicator, r.kind, r.figures) from FigureCountRow r where"
			+ VersionedRow.IN_FORCE)
	List<FigureCount> counts(int revision);

	/** Not the same with a switch: databases would not go by the areas then. */
	@Query("select new org.duibiao.observation.FigureCount(r.area, r.indicator, r.kind, r.figures) from FigureCountRow r where"
			+ VersionedRow.IN_FORCE + "and r.area in :areas")
	List<FigureCount> countsOf(int revision, Collection<String> areas);

	/** Repetitions have the period of what they repeat. */
	@Query("select new org.duibiao.observation.ObservationRows$Latest(r.indicator, r.kind, r.figures, r.latest) "
			+ "from FigureCountRow r where" + VersionedRow.IN_FORCE + "and r.area = :area")
	List<Latest> latest(int revision, String area);

	@Query("select distinct r.area from FigureCountRow r where" + VersionedRow.IN_FORCE + "and r.area in :areas")
	Set<String> counted(int revision, Collection<String> areas);

	/** The figures of an area whose periods end at some time. */
	@Query("select r from ObservationRow r where" + VersionedRow.IN_FORCE + "and r.area = :area and " + END
			+ " in :ends order by r.place.document, r.ordinal, r.area, r.code")
	List<ObservationRow> ending(int revision, String area, Collection<String> ends);

	/**
	 * How many figures of an area there are for an indicator, and how far they go.
	 *
	 * @param indicator the code of the indicator
	 * @param kind result or target
	 * @param figures how many, repetitions not counted
	 * @param end the month in which the latest period ends, or the year where no month of
	 * it is known
	 */
	record Latest(String indicator, Kind kind, long figures, String end) {

	}

}
