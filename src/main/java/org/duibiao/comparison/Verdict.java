package org.duibiao.comparison;

import java.util.List;

import org.duibiao.kernel.Reason;

/**
 * Whether two figures may be compared.
 */
public sealed interface Verdict {

	/**
	 * What speaks against comparing them.
	 * @return the reasons, in the order of the rules; none if they are comparable
	 */
	List<Reason> reasons();

	/**
	 * They may be compared, and their difference means something.
	 */
	record Comparable() implements Verdict {

		@Override
		public List<Reason> reasons() {
			return List.of();
		}

	}

	/**
	 * They may be looked at side by side with care; no difference is computed.
	 *
	 * @param reasons why care is needed
	 */
	record WithCaution(List<Reason> reasons) implements Verdict {
	}

	/**
	 * They may not be compared.
	 *
	 * @param reasons why not; what only asks for care is not among them
	 */
	record NotComparable(List<Reason> reasons) implements Verdict {
	}

}
