package org.duibiao.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Selection;
import org.duibiao.revision.RevisionNumber;

import org.springframework.stereotype.Service;

/**
 * Checks what was printed against itself. Implied figures are computed each time and
 * never stored beside printed ones.
 */
@Service
public class Audits {

	/** How many figures are looked at at once. */
	private static final long MOST = 50_000;

	private final Observations observations;

	Audits(Observations observations) {
		this.observations = observations;
	}

	/**
	 * All checks that the figures allow. Where there are too many figures to look at all
	 * of them at once, the newest ones of each indicator are checked.
	 * @param catalogue the catalogue, with the relations between indicators
	 * @param revision the number of the revision
	 * @return the checks, by type
	 */
	public Audit of(Catalogue catalogue, RevisionNumber revision) {
		List<FigureCount> counts = this.observations.counts(revision);
		long all = counts.stream().mapToLong(FigureCount::figures).sum();
		if (all <= MOST) {
			return new Audit(of(this.observations.find(Selection.ALL, revision), catalogue), 0);
		}
		Set<String> months = counts.stream().map(FigureCount::latest).collect(Collectors.toSet());
		Figures newest = this.observations.ending(catalogue.areas(), List.of(), months, revision);
		return new Audit(of(newest, catalogue), all - newest.distinct().size());
	}

	/**
	 * All checks that some figures allow.
	 * @param figures the figures
	 * @param catalogue the catalogue, with the relations between indicators
	 * @return the checks, by type
	 */
	public static List<Check> of(Figures figures, Catalogue catalogue) {
		return Stream
			.of(RelationChecks.of(figures, catalogue), DifferenceChecks.of(figures, catalogue),
					RepetitionChecks.of(figures, catalogue))
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * Checks.
	 *
	 * @param checks the checks, by type
	 * @param unchecked how many earlier figures were not looked at
	 */
	public record Audit(List<Check> checks, long unchecked) {
	}

}
