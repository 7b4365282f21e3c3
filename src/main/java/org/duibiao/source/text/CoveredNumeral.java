package org.duibiao.source.text;

import java.util.List;

import org.duibiao.source.ExcludedNumeral;
import org.duibiao.source.SourcePlace;

/**
 * A numeral in the text of a document, with what accounts for it.
 *
 * @param numeral the numeral
 * @param figures the places of the figures, ranks and differences that it is part of
 * @param exclusions the exclusions that say why it is no figure
 */
public record CoveredNumeral(Numeral numeral, List<SourcePlace> figures, List<ExcludedNumeral> exclusions) {

	/**
	 * Whether nothing accounts for the numeral.
	 * @return whether it is neither part of a figure nor excluded
	 */
	public boolean isLeftOver() {
		return this.figures.isEmpty() && this.exclusions.isEmpty();
	}

	boolean needs(ExcludedNumeral exclusion) {
		return this.figures.isEmpty() && this.exclusions.equals(List.of(exclusion));
	}

}
