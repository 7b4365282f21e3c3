package org.duibiao.audit;

import java.util.List;
import java.util.stream.Stream;

import org.duibiao.catalogue.Catalogue;
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

	private final Observations observations;

	Audits(Observations observations) {
		this.observations = observations;
	}

	/**
	 * All checks that the figures allow.
	 * @param catalogue the catalogue, with the relations between indicators
	 * @param revision the number of the revision
	 * @return the checks, by type
	 */
	public List<Check> of(Catalogue catalogue, RevisionNumber revision) {
		return of(this.observations.find(Selection.ALL, revision), catalogue);
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

}
