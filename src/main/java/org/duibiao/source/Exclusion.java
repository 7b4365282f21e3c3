package org.duibiao.source;

/**
 * Why a numeral in a document is no figure.
 */
public enum Exclusion {

	/** It numbers a heading. */
	HEADING,

	/** It is the year of a heading or an event. */
	DATE,

	/** It is the period of figures, which carry it. */
	PERIOD,

	/** It is part of the name of a programme, meeting, policy or technology. */
	NAME,

	/** It is part of a set phrase. */
	EXPRESSION,

	/** It is a threshold in the definition of an indicator. */
	THRESHOLD,

	/** It is a remark on a figure, which carries it. */
	REMARK

}
