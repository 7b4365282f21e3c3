package org.duibiao.comparison;

import java.util.List;

import org.duibiao.kernel.Reason;

/**
 * What tests ask of a verdict.
 */
public final class Verdicts {

	private Verdicts() {
	}

	/**
	 * The kind of a verdict.
	 * @param verdict the verdict
	 * @return its name
	 */
	public static String name(Verdict verdict) {
		if (verdict instanceof Verdict.Comparable) {
			return "COMPARABLE";
		}
		return (verdict instanceof Verdict.WithCaution) ? "WITH_CAUTION" : "NOT_COMPARABLE";
	}

	/**
	 * The keys of the reasons of a verdict.
	 * @param verdict the verdict
	 * @return the keys, in order
	 */
	public static List<String> keys(Verdict verdict) {
		return verdict.reasons().stream().map(Reason::key).toList();
	}

}
