package org.duibiao.recognition.grammar;

import java.util.Optional;

import org.duibiao.source.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * What a numeral is, by its form.
 */
public enum MentionKind {

	/** A figure or part of one. */
	FIGURE(null),

	/** A rank. */
	RANK(null),

	/** A printed difference. */
	DIFFERENCE(null),

	/** The number of a heading. */
	HEADING(Exclusion.HEADING),

	/** The year of a heading or an event. */
	DATE(Exclusion.DATE),

	/** A period. */
	PERIOD(Exclusion.PERIOD),

	/** Part of a name. */
	NAME(Exclusion.NAME),

	/** Part of a set phrase. */
	EXPRESSION(Exclusion.EXPRESSION),

	/** A threshold. */
	THRESHOLD(Exclusion.THRESHOLD),

	/** A remark on a figure. */
	REMARK(Exclusion.REMARK);

	private final @Nullable Exclusion exclusion;

	MentionKind(@Nullable Exclusion exclusion) {
		this.exclusion = exclusion;
	}

	/**
	 * Why it is no figure.
	 * @return the reason; none for figures, ranks and differences
	 */
	public Optional<Exclusion> exclusion() {
		return Optional.ofNullable(this.exclusion);
	}

}
