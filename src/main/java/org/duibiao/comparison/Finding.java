package org.duibiao.comparison;

import org.duibiao.kernel.Reason;

/**
 * What a rule finds against comparing two figures.
 *
 * @param forbids whether they may not be compared at all
 * @param reason why
 */
record Finding(boolean forbids, Reason reason) {

	static Finding forbids(String key, Object... arguments) {
		return new Finding(true, Reason.of("reason." + key, arguments));
	}

	static Finding cautions(String key, Object... arguments) {
		return new Finding(false, Reason.of("reason." + key, arguments));
	}

}
