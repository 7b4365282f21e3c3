package org.duibiao.wording;

import java.util.List;
import java.util.stream.Stream;

import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;

/**
 * What a page shows of a figure, in the reader's language.
 *
 * @param id its identity
 * @param value the value with its qualifier; in Chinese as printed
 * @param meaning what the printed value means; empty if that says nothing more
 * @param period the period
 * @param periodNote how the print tells the period; empty if its clause does
 * @param kind the name of its kind, with its status or commitment
 * @param notes what else the print or its reading says of it
 * @param ranks the ranks claimed
 * @param benchmarks the printed differences
 * @param place where it is printed
 * @param printed the token
 * @param observation the figure itself
 */
public record FigureView(String id, String value, String meaning, String period, String periodNote, String kind,
		List<String> notes, List<String> ranks, List<String> benchmarks, String place, String printed,
		Observation observation) {

	/**
	 * Whether it is a target.
	 * @return whether it is
	 */
	public boolean isTarget() {
		return this.observation.kind() == Kind.TARGET;
	}

	/**
	 * Whether it is an expected result.
	 * @return whether it is
	 */
	public boolean isExpected() {
		return this.observation.isExpected();
	}

	/**
	 * Ranks and differences together.
	 * @return the claims
	 */
	public List<String> claims() {
		return Stream.concat(this.ranks.stream(), this.benchmarks.stream()).toList();
	}

}
