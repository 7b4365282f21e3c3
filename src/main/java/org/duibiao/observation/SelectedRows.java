package org.duibiao.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.revision.VersionedRow;

import org.springframework.stereotype.Repository;

/**
 * The rows that a selection names.
 * <p>
 * They are asked for with just the conditions that there are: what may be switched off
 * within a statement is not looked up by any index. And where a page goes on, each column
 * of the order is compared by itself, as not all databases look up several of them
 * together.
 */
@Repository
class SelectedRows {

	private static final String READING_ORDER = "r.place.document, r.ordinal, r.area, r.code";

	private static final String BACKWARDS = READING_ORDER.replace(",", " desc,") + " desc";

	private static final String KEY_ORDER = "r.area, r.code";

	private static final int ALL = Integer.MAX_VALUE;

	private static final String OF_FIGURE = "(select o.code from ObservationRow o where o.area = r.area "
			+ "and o.code = r.observation and o.indicator in :indicators)";

	private final EntityManager database;

	private final ObservationRows rows;

	SelectedRows(EntityManager database, ObservationRows rows) {
		this.database = database;
		this.rows = rows;
	}

	List<ObservationRow> observations(Selection selection, int revision) {
		return find(ObservationRow.class, selected(selection, "r.indicator in :indicators", revision), READING_ORDER,
				ALL);
	}

	List<RankRow> ranks(Selection selection, int revision) {
		return find(RankRow.class,
				selected(selection, "(r.indicator in :indicators or exists " + OF_FIGURE + ")", revision), "r.code",
				ALL);
	}

	List<BenchmarkRow> benchmarks(Selection selection, int revision) {
		return find(BenchmarkRow.class, selected(selection, "exists " + OF_FIGURE, revision), "r.code", ALL);
	}

	List<RankRow> ranksAlone(String document, int revision) {
		return find(RankRow.class,
				Conditions.inForce(revision)
					.and("r.place.document = :document and r.observation is null", Map.of("document", document)),
				"r.code", ALL);
	}

	/** The figures that come after one in reading order, which is total. */
	List<ObservationRow> inReadingOrder(Selection selection, Optional<ObservationRow> after, int limit, int revision) {
		Conditions wanted = selected(selection, "r.indicator in :indicators", revision);
		if (after.isEmpty()) {
			return find(ObservationRow.class, wanted, READING_ORDER, limit);
		}
		ObservationRow last = after.get();
		List<ObservationRow> found = new ArrayList<>(find(ObservationRow.class, wanted.and("""
				r.place.document = :document and r.ordinal >= :ordinal and (r.ordinal > :ordinal
				or r.area > :area or (r.area = :area and r.code > :id))""", placeOf(last)), READING_ORDER, limit));
		if (found.size() < limit && selection.document().isEmpty()) {
			found.addAll(find(ObservationRow.class,
					wanted.and("r.place.document > :document", Map.of("document", last.document())), READING_ORDER,
					limit - found.size()));
		}
		return found;
	}

	/** The figures of its document that come before one in reading order, backwards. */
	List<ObservationRow> backwards(ObservationRow from, int limit, int revision) {
		return find(ObservationRow.class, Conditions.inForce(revision).and("""
				r.place.document = :document and r.ordinal <= :ordinal and (r.ordinal < :ordinal
				or r.area < :area or (r.area = :area and r.code < :id))""", placeOf(from)), BACKWARDS, limit);
	}

	/** A figure of a document, or none. */
	List<ObservationRow> one(String document, Observation.Key key, int revision) {
		return find(ObservationRow.class,
				Conditions.inForce(revision)
					.and("r.area = :area and r.code = :id and r.place.document = :document",
							Map.of("area", key.area().value(), "id", key.id().value(), "document", document)),
				KEY_ORDER, 1);
	}

	private static Map<String, Object> placeOf(ObservationRow row) {
		return Map.of("document", row.document(), "ordinal", row.ordinal(), "area", row.key().area(), "id",
				row.key().id());
	}

	/**
	 * The figures that come after one in the order of their keys. No area is compared
	 * with more than one list or bound at a time, as H2 finds rows twice or not at all
	 * then.
	 */
	List<ObservationRow> inKeyOrder(Selection.Filter filter, Optional<Observation.Key> after, int limit, int revision) {
		Conditions wanted = filtered(filter, revision);
		if (after.isEmpty()) {
			return find(ObservationRow.class, wanted.in("r.area", filter.areas()), KEY_ORDER, limit);
		}
		String area = after.get().area().value();
		List<ObservationRow> found = new ArrayList<>();
		if (filter.areas().isEmpty() || filter.areas().contains(area)) {
			found.addAll(find(ObservationRow.class,
					wanted.and("r.area = :area and r.code > :id", Map.of("area", area, "id", after.get().id().value())),
					KEY_ORDER, limit));
		}
		if (found.size() < limit) {
			found.addAll(ofAreasAfter(area, filter.areas(), wanted, limit - found.size(), revision));
		}
		return found;
	}

	private List<ObservationRow> ofAreasAfter(String area, Set<String> areas, Conditions wanted, int limit,
			int revision) {
		if (areas.isEmpty()) {
			return find(ObservationRow.class, wanted.and("r.area > :area", Map.of("area", area)), KEY_ORDER, limit);
		}
		List<String> others = (areas.size() > 1) ? this.rows.counted(revision, areas) : List.of();
		List<String> rest = others.subList(others.indexOf(area) + 1, others.size());
		return rest.isEmpty() ? List.of() : find(ObservationRow.class, wanted.in("r.area", rest), KEY_ORDER, limit);
	}

	private static Conditions selected(Selection selection, String byIndicator, int revision) {
		List<String> indicators = selection.indicators().stream().map(IndicatorCode::value).toList();
		return Conditions.inForce(revision)
			.in("r.area", selection.areas().stream().map(AreaCode::value).toList())
			.in("r.place.document", selection.document().stream().toList())
			.and(indicators.isEmpty() ? "" : byIndicator, Map.of("indicators", indicators));
	}

	private static Conditions filtered(Selection.Filter filter, int revision) {
		boolean isTimed = filter.from().isPresent() || filter.to().isPresent();
		return Conditions.inForce(revision)
			.in("r.indicator", filter.indicators())
			.in("r.kind", filter.kinds())
			.in("r.obsStatus", filter.statuses())
			.in("r.commitment", filter.commitments())
			.in("r.qualifier", filter.qualifiers())
			.in("r.periodStatus", filter.periodStatuses())
			.in("r.place.document", filter.documents())
			.in("r.code", filter.ids())
			.and(filter.repeats().map((only) -> "r.repeatOf is " + (only ? "not null" : "null")).orElse(""), Map.of())
			.and(isTimed ? "substring(concat(r.periodEnd, '-12'), 1, 7) between :first and :last" : "",
					Map.of("first", filter.first(), "last", filter.last()));
	}

	private <T> List<T> find(Class<T> row, Conditions conditions, String order, int limit) {
		TypedQuery<T> query = this.database.createQuery(
				"select r from %s r where %s order by %s".formatted(row.getSimpleName(), conditions.text(), order),
				row);
		conditions.values().forEach(query::setParameter);
		return ((limit == ALL) ? query : query.setMaxResults(limit)).getResultList();
	}

	/**
	 * Conditions that all must be met.
	 *
	 * @param text the conditions
	 * @param values what their parameters are
	 */
	private record Conditions(String text, Map<String, Object> values) {

		static Conditions inForce(int revision) {
			return new Conditions(VersionedRow.IN_FORCE, Map.of("revision", revision));
		}

		Conditions in(String path, Collection<?> wanted) {
			String parameter = path.substring(path.lastIndexOf('.') + 1) + "s";
			return and(wanted.isEmpty() ? "" : path + " in :" + parameter, Map.of(parameter, wanted));
		}

		/** Without a condition, the same. */
		Conditions and(String condition, Map<String, ?> more) {
			if (condition.isEmpty()) {
				return this;
			}
			Map<String, Object> all = new HashMap<>(this.values);
			all.putAll(more);
			return new Conditions(this.text + " and " + condition, all);
		}

	}

}
